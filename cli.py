"""The front door for a checkout: `python cli.py compile papers`. The commands live in proceedings/commands/."""

from proceedings.commands import main

if __name__ == "__main__":
    main()
