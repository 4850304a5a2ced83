"""What can be wrong where metadata is taken out of manuscripts, and with what was taken later."""

from proceedings.model.diagnostic import Fault, Severity

OMITTED_NOT_FOUND = Fault(
    "R501",
    "omitted-paragraph-not-found",
    Severity.WARNING,
    {
        "en": "No paragraph begins with “{words}”: the manuscript has changed since its metadata was taken.",
        "ru": "Нет абзаца, который начинается с «{words}»: рукопись изменилась после снятия сведений.",
        "kk": "«{words}» деп басталатын абзац жоқ: мәліметтер алынғаннан кейін қолжазба өзгерген.",
    },
    {
        "en": "Look whether the head of the paper is printed twice; then correct or delete this line of omit.",
        "ru": "Проверьте, не печатается ли начало статьи дважды, и исправьте или удалите эту строку в omit.",
        "kk": "Мақала басы екі рет басылмай ма, тексеріп, omit ішіндегі осы жолды түзетіңіз немесе өшіріңіз.",
    },
)

NO_HEAD = Fault(
    "R502",
    "head-not-recognised",
    Severity.WARNING,
    {
        "en": "The head of the manuscript shows no {what}.",
        "ru": "В начале рукописи не найдено: {what}.",
        "kk": "Қолжазбаның басынан табылмады: {what}.",
    },
    {
        "en": "Write it into metadata.yaml, and list the paragraphs that repeat it under omit.",
        "ru": "Впишите в metadata.yaml, а абзацы, где это повторено, перечислите в omit.",
        "kk": "Оны metadata.yaml ішіне жазып, қайталайтын абзацтарды omit ішінде көрсетіңіз.",
    },
)

KEPT_IN_TEXT = Fault(
    "R503",
    "metadata-kept-in-text",
    Severity.WARNING,
    {
        "en": "Paragraph {number} is metadata in part, but “{words}” fits no field; the paragraph stays in the text.",
        "ru": "Абзац {number} отчасти — сведения, но «{words}» не подходит ни к одному полю; он оставлен в тексте.",
        "kk": "{number}-абзац ішінара мәлімет, бірақ «{words}» ешбір өріске келмейді; абзац мәтінде қалды.",
    },
    {
        "en": "Put these words where they belong; then add the paragraph's first words to omit.",
        "ru": "Перенесите эти слова, куда следует, и добавьте первые слова абзаца в omit.",
        "kk": "Бұл сөздерді тиісті жеріне көшіріп, абзацтың алғашқы сөздерін omit ішіне қосыңыз.",
    },
)

LEGACY_FONT = Fault(
    "R510",
    "legacy-font",
    Severity.ERROR,
    {
        "en": "Text in the font “{font}” is not in Unicode letters and can't be converted with certainty: “{sample}”.",
        "ru": "Текст шрифтом «{font}» набран не в Юникоде, и надёжно перевести его нельзя: «{sample}».",
        "kk": "«{font}» қарпімен терілген мәтін Юникодта емес, оны дәл түрлендіру мүмкін емес: «{sample}».",
    },
    {
        "en": "Change the font to Times New Roman, retype the Kazakh letters that now look wrong, and save again.",
        "ru": "Смените шрифт на Times New Roman, перенаберите искажённые казахские буквы и сохраните файл.",
        "kk": "Қаріпті Times New Roman деп өзгертіп, бұзылған қазақ әріптерін қайта теріп, файлды сақтаңыз.",
    },
)

LEGACY_CONVERTED = Fault(
    "R511",
    "legacy-font-converted",
    Severity.NOTE,
    {
        "en": "Words in the old Kazakh font “{font}” are now in Unicode letters: {count}; “{before}” is “{after}”.",
        "ru": "Слова в старом казахском шрифте «{font}» переведены в Юникод: {count}; «{before}» — «{after}».",
        "kk": "Ескі қазақ қарпімен («{font}») терілген сөздер Юникодқа көшірілді: {count}; «{before}» — «{after}».",
    },
    {
        "en": "Read the Kazakh text of the proof once with this in mind.",
        "ru": "Прочитайте казахский текст в вёрстке с этим в виду.",
        "kk": "Терілген нұсқадағы қазақша мәтінді осыны ескеріп оқып шығыңыз.",
    },
)
