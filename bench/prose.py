"""Prose by chance: sentences and paragraphs in which words, notes and formulas stand as often as in real papers."""

from collections.abc import Iterator
from random import Random

from bench.formulas import inline
from bench.paper import Paragraph, Part, Span
from bench.vocabulary import Vocabulary

STOPS = ".........?"


class Writer:
    """One author's hand: a chance of its own, a vocabulary, and how many sources there are to cite."""

    def __init__(self, chance: Random, vocabulary: Vocabulary, sources: int = 0) -> None:
        self.chance = chance
        self.vocabulary = vocabulary
        self.uncited = list(range(1, sources + 1))

    def phrase(self, least: int, most: int) -> str:
        """Some words with a capital, without a stop: a title, a caption."""
        words = self.vocabulary.draw(self.chance, self.chance.randint(least, most))
        return self._capitalised(" ".join(words))

    def sentence(self) -> str:
        """A sentence with what stands in it besides words: commas, dashes, quotations, numbers."""
        words = self.vocabulary.draw(self.chance, self.chance.randint(8, 22))
        for place in range(2, len(words) - 1):
            words[place] = self._adorned(words[place])
        return self._capitalised(" ".join(words)) + self.chance.choice(STOPS)

    def sentences(self, least: int, most: int) -> str:
        """Plain running text."""
        return " ".join(self.sentence() for _ in range(self.chance.randint(least, most)))

    def paragraph(self) -> Paragraph:
        """A paragraph of a paper: every other cites a source, some have a footnote, a formula, a word stressed."""
        return Paragraph(tuple(self._parts()))

    def _parts(self) -> Iterator[Part]:
        yield Span(self.sentences(2, 3))
        if self.chance.random() < 0.25:
            yield Span(" " + self.phrase(1, 3) + ":")
            yield Span(" ")
            yield inline(self.chance)
            yield Span(".")
        if self.chance.random() < 0.3:
            yield Span(" ")
            yield Span(self.phrase(1, 3), self.chance.choice(("emphasis", "emphasis", "strong")))
            yield Span(" — " + self.sentence().lower())
        yield Span(" " + self.sentences(1, 2)[:-1] + self._citation())
        if self.chance.random() < 0.12:
            yield Span(self.sentence(), "note")

    def _citation(self) -> str:
        if not self.uncited or self.chance.random() < 0.4:
            return "."
        return f" [{self.uncited.pop(0)}, с. {self.chance.randint(3, 280)}]."

    def leftovers(self) -> str:
        """A sentence that cites what no other does."""
        cited = "; ".join(map(str, self.uncited))
        self.uncited = []
        return f"{self.sentence()[:-1]} [{cited}]." if cited else self.sentence()

    def _adorned(self, word: str) -> str:
        dice = self.chance.random()
        if dice < 0.09:
            return word + ","
        if dice < 0.10:
            return f"{word} —"
        if dice < 0.115:
            return f"«{word}»"
        if dice < 0.125:
            return f"{self.chance.randint(2, 99)},{self.chance.randint(1, 9)} %"
        if dice < 0.13:
            return f"({word})"
        return word

    def _capitalised(self, text: str) -> str:
        return text[0].upper() + text[1:]
