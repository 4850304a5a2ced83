"""Boxes as people type them, with the reading expected; the people are invented."""

ONE = {
    "initials are given names": """
        Иванов И.И. = Иванов | И. И.
        И. И. Иванов = Иванов | И. И.
        И.И.Иванов = Иванов | И. И.
        Иванов И. И = Иванов | И. И.
        Иванов И,И. = Иванов | И. И.
        Гагарин Ю.А = Гагарин | Ю. А.
        Әлімұлы Б. С. = Әлімұлы | Б. С.
        Жұмабай Б. = Жұмабай | Б.
        ҚАСЫМОВ Е.М. = Қасымов | Е. М.
        Толкин Дж.Р.Р. = Толкин | Дж. Р. Р.
        Ж.-П. Дюпон = Дюпон | Ж.-П.
        де Гиши Ж. = де Гиши | Ж.
        Цой В. = Цой | В.
        Smith J. = Smith | J.
        Smith J = Smith | J.
        J. A. Smith = Smith | J. A.
        J.A. Smith = Smith | J. A.
        J.-P. Dupont = Dupont | J.-P.
        John A. Smith = Smith | John A.
        John A Smith = Smith | John A.
        J. Robert Miller = Miller | J. Robert
        Smith John A. = Smith | John A.
        Yu. A. Petrov = Petrov | Yu. A.
        Иванов Иван И. = Иванов | Иван И.
        Brown AB = Brown | A. B.
    """,
    "patronymics tell": """
        Иванов Иван Иванович = Иванов | Иван | Иванович
        Иван Иванович Иванов = Иванов | Иван | Иванович
        Шевчук Анна Ильинична = Шевчук | Анна | Ильинична
        Анна Ильинична Шульц = Шульц | Анна | Ильинична
        Кузнецов Пётр Лукич = Кузнецов | Пётр | Лукич
        Абрамович Роман Аркадьевич = Абрамович | Роман | Аркадьевич
        Роман Аркадьевич Абрамович = Абрамович | Роман | Аркадьевич
        Абрамович Роман = Абрамович | Роман
        Нұрлан Әбішұлы Серіков = Серіков | Нұрлан | Әбішұлы
        Сәрсенова Айгүл Қайратқызы = Сәрсенова | Айгүл | Қайратқызы
        Айгүл Қайратқызы Сәрсенова = Сәрсенова | Айгүл | Қайратқызы
        Әділ Серік Маратұлы = Әділ | Серік | Маратұлы
        Момышұлы Асқар Сабырұлы = Момышұлы | Асқар | Сабырұлы
        Алиев Вагиф Ахмед оглы = Алиев | Вагиф | Ахмед оглы
        Ivanov Ivan Ivanovich = Ivanov | Ivan Ivanovich
        Ivan Ivanovich Ivanov = Ivanov | Ivan Ivanovich
        Sarsenova Aigul Kairatkyzy = Sarsenova | Aigul Kairatkyzy
    """,
    "a son's name may be the family name": """
        Сабыр Әлімұлы = Әлімұлы | Сабыр
        Момышұлы Бауыржан = Момышұлы | Бауыржан
        Бауыржан Момышұлы = Момышұлы | Бауыржан
        ӘЛІМҰЛЫ БАУЫРЖАН = Әлімұлы | Бауыржан
        Askar Alimuly = Alimuly | Askar
    """,
    "endings and known names tell": """
        Иванов Иван = Иванов | Иван
        Иван Иванов = Иванов | Иван
        Серік Ахметов = Ахметов | Серік
        Ахметов Серік = Ахметов | Серік
        Шульц Мария = Шульц | Мария
        Мария Вебер = Вебер | Мария
        Ирина Калинина = Калинина | Ирина
        Ким Виталий = Ким | Виталий
        Виталий Ким = Ким | Виталий
        Мария Шевченко = Шевченко | Мария
        Турсун-заде Мирзо = Турсун-заде | Мирзо
        Иванова-Петрова Анна = Иванова-Петрова | Анна
        Гиви Надирадзе = Надирадзе | Гиви
        Aigul Sarsenova = Sarsenova | Aigul
        Sarsenova Aigul = Sarsenova | Aigul
        Kassymov Yernat = Kassymov | Yernat
        Petra Muster = Muster | Petra
        Foo Bar = Bar | Foo
        Jean-Pierre Dupont = Dupont | Jean-Pierre
        John William Smith = Smith | John William
    """,
    "commas tell": """
        Smith, John A. = Smith | John A.
        Smith, J. = Smith | J.
        Иванов, Иван Иванович = Иванов | Иван | Иванович
        Wang, Xiaoming = Wang | Xiaoming
        Ли, Анна = Ли | Анна
        King, Martin Luther, Jr. = King Jr. | Martin Luther
        García Márquez, Gabriel = García Márquez | Gabriel
        Ortega y Gasset, José = Ortega y Gasset | José
    """,
    "particles open family names": """
        van der Berg, Jan = van der Berg | Jan
        Jan van der Berg = van der Berg | Jan
        Maria de la Cruz = de la Cruz | Maria
        Anna Van Damme = Van Damme | Anna
        L. von Hohenfels = von Hohenfels | L.
        José Ortega y Gasset = Ortega y Gasset | José
        Абу Али ибн Сина = ибн Сина | Абу Али
        Людвиг фон Берг = фон Берг | Людвиг
    """,
    "capitals become small": """
        ИВАНОВ ИВАН ИВАНОВИЧ = Иванов | Иван | Иванович
        ИВАНОВА-ПЕТРОВА АННА = Иванова-Петрова | Анна
        СӘРСЕНОВА АЙГҮЛ ҚАЙРАТҚЫЗЫ = Сәрсенова | Айгүл | Қайратқызы
        ҒАБИТОВ ІЛИЯС = Ғабитов | Ілияс
        ТУРСУН-ЗАДЕ МИРЗО = Турсун-заде | Мирзо
        SMITH JOHN = Smith | John
        MCDONALD JOHN = McDonald | John
        JOHN MACDONALD = MacDonald | John
        O'NEILL PATRICK = O'Neill | Patrick
        JAN VAN DER BERG = van der Berg | Jan
        Иван ПЕТРОВ = Петров | Иван
        ПЕТРОВ Иван Ильич = Петров | Иван | Ильич
        PETROV Ivan = Petrov | Ivan
        Jane DOE = Doe | Jane
        иванов иван иванович = Иванов | Иван | Иванович
        john smith = Smith | John
    """,
    "a single name is given": """
        Айгүл = | Айгүл
        АЙГҮЛ = | Айгүл
        Bob = | Bob
    """,
    "titles and addresses are no names": """
        к.ю.н., доцент Иванов И.И. = Иванов | И. И.
        Иванов И.И., к.ю.н., доцент = Иванов | И. И.
        Иванов И.И. к.ф.-м.н. = Иванов | И. И.
        Иванов И.И., д-р юрид. наук, профессор = Иванов | И. И.
        кандидат юридических наук Иванов И.И. = Иванов | И. И.
        Әлімұлы Б.С., з.ғ.к., доцент = Әлімұлы | Б. С.
        Prof. Dr. John Smith = Smith | John
        John Smith, PhD = Smith | John
        John Smith Ph.D. = Smith | John
        Associate Professor Jane Doe = Doe | Jane
        полковник полиции Иванов Иван Ильич = Иванов | Иван | Ильич
        әділет полковнигі Қасымов Е. М. = Қасымов | Е. М.
        старший преподаватель Иванов И.И. = Иванов | И. И.
        Иванов И.И. <ivan@example.org> = Иванов | И. И.
        Иванов И.И. (ivan@example.org), 0000-0002-1825-0097 = Иванов | И. И.
        Иванов И.И.* = Иванов | И. И.
        2Petra Muster = Muster | Petra
        1. Иванов И.И. = Иванов | И. И.
        Mr. John Smith = Smith | John
    """,
}

DOUBTED = (
    "Асқар Серік",
    "Серік Асқар",
    "Иван Иванович",
    "Айгүл Қайратқызы",
    "Иванов",
    "Bob",
    "Smith Jane",
    "Nguyen Van Minh",
    "João Rocha da Silva",
    "Anna Lopez Garcia",
    "Бейсенбай Әділ",
    "Ivanов Иван",
)

MANY = {
    "Иванов И.И., A. Smith (Org); Әлімұлы Б. С.": "Иванов И. И. / Smith A. / Әлімұлы Б. С.",
    "A. Brown, B. Green and C. White": "Brown A. / Green B. / White C.",
    "A. Brown & B. Green": "Brown A. / Green B.",
    "Smith, J., Doe, A.": "Smith J. / Doe A.",
    "Smith, J. A., and Doe, A.": "Smith J. A. / Doe A.",
    "Smith, J. A.; Doe, B. C. & White, D.": "Smith J. A. / Doe B. C. / White D.",
    "Smith, John and Doe, Anna": "Smith John / Doe Anna",
    "Smith, John, Doe, Jane": "Smith John / Doe Jane",
    "Иванов, И.И., Петров, П.П.": "Иванов И. И. / Петров П. П.",
    "Erster Autor, Vorname Nachname, Dritter Autor": "Autor Erster / Nachname Vorname / Autor Dritter",
    "Petra Muster und Jane Doe": "Muster Petra / Doe Jane",
    "1. Иванов И.И. 2. Петров П.П.": "Иванов И. И. / Петров П. П.",
    "1) Иванов И.И.\n2) Петров П.П.": "Иванов И. И. / Петров П. П.",
    "Иванов И.И.¹, Петров П.П.²*": "Иванов И. И. / Петров П. П.",
    "Smith J.1,2, Doe A.2": "Smith J. / Doe A.",
    "¹Smith J., ²Doe A.": "Smith J. / Doe A.",
    "Dana Omarova [1], Sam Brook [2]": "Omarova Dana / Brook Sam",
    "Серік Ахметов пен Айгүл Омарова": "Ахметов Серік / Омарова Айгүл",
    "Ахметов С.К. мен Омарова А.Б.": "Ахметов С. К. / Омарова А. Б.",
    "Ахметов С.К. және Омарова А.Б.": "Ахметов С. К. / Омарова А. Б.",
    "Иванов И.И. и Петров П.П.": "Иванов И. И. / Петров П. П.",
    "Иванов И.И. Петров П.П.": "Иванов И. И. / Петров П. П.",
    "И.И. Иванов П.П. Петров": "Иванов И. И. / Петров П. П.",
    "Иванов Иван Ильич Петров Пётр Лукич": "Иванов Иван Ильич / Петров Пётр Лукич",
    "Иванов Иван, Петров Пётр": "Иванов Иван / Петров Пётр",
    "ИВАНОВ И.И., ПЕТРОВ П.П.": "Иванов И. И. / Петров П. П.",
    "Иванов И.И.\r\nПетров П.П.": "Иванов И. И. / Петров П. П.",
    "Иванов\nИван\nИванович": "Иванов Иван Иванович",
    "Авторы: Иванов И.И., Петров П.П.": "Иванов И. И. / Петров П. П.",
    "Brown A, Green B, White C": "Brown A. / Green B. / White C.",
    "Иванов И.И., к.ю.н., Петров П.П., д.ю.н.": "Иванов И. И. / Петров П. П.",
    "к.ю.н. Иванов И.И., д.ю.н. Петров П.П.": "Иванов И. И. / Петров П. П.",
    "Smith J., MIT, Doe A., River College": "Smith J. / Doe A.",
    "Иванов И.И., Институт права и экономики; Петров П.П.": "Иванов И. И. / Петров П. П.",
    "Иванов, Петров, Сидоров": "Иванов / Петров / Сидоров",
    "Dana Omarova (River House (Dept; X))*; Sam Brook (Lake (A; B))": "Omarova Dana / Brook Sam",
    "Dana Omarova dana@example.org; Sam Brook sam@example.org": "Omarova Dana / Brook Sam",
    "<b>Dana Omarova</b><sup>1</sup>, Sam Brook<sup>2</sup>": "Omarova Dana / Brook Sam",
}

NOBODY = ("", " ", "-", "—", "нет", "Нет.", "жоқ", "n/a", "None", "no co-authors", "Соавторов нет", "...", "0")
