"""Russian words that the patterns of hyphen-ru part across a prefix or the seam of a compound; `*` is any ending."""

from proceedings.typesetting.microtypography.seams import listed

WORDS = listed("""
    # prefixes
    меж-аме-ри-кан*  меж-ин-сти-тут*  пред-упреж-д*  пред-упре-д*  пред-усмот-р*  пред-усмат-ри*  под-от-чёт*
    под-от-чет*  раз-ору-ж*  рас-со-ри*  со-пря-жён*  после-опе-ра-ци*

    # compounds
    гос-ор-ган*  спец-опе-ра-ци*  спец-ор-ган*  ки-бер-без-опас*  ки-бер-ата*

    # names
    Кы-зыл-орд*  Са-ры-арк*  Гель-синг-форс*
""")
