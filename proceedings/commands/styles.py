"""styles: the house styles that come with the program."""

from proceedings.shipped import styles_folder


def command() -> None:
    """List the house styles.

    Example: proceedings styles
    """
    from proceedings.intake.house_style import read_style, style_names  # loads the records, which others need later

    for name in style_names():
        style = read_style(name, styles_folder()).value
        print(f"{name:20} {style.description if style else ''}".rstrip())
