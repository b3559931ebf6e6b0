"""Takes pictures of every page and state: ``python -m tests.screens OUT [--theme dark] [--only today]``."""

import argparse
import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

THEMES = ("light", "dark", "contrast")
SIZES = ("1440x900", "1024x640")


def main(words: list[str]) -> int:
    """Take the pictures that were asked for.

    Args:
        words: The command line without the program.

    Returns:
        0, or 1 if a scene did not come to its end.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("out", type=Path, help="folder for the pictures, a folder in it for each theme and size")
    parser.add_argument("--theme", action="append", choices=THEMES, help="only this theme; may be repeated")
    parser.add_argument("--size", action="append", help="only this size, such as 1920x1080; may be repeated")
    parser.add_argument("--only", action="append", help="only this scene; may be repeated")
    parser.add_argument("--language", default="", help="language tag, such as de, or long or mirrored")
    arguments = parser.parse_args(words)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt reads its platform when it is loaded.
    from player.settings import Theme  # noqa: PLC0415
    from tests.screens.camera import Camera, application  # noqa: PLC0415
    from tests.screens.scenes import SCENES  # noqa: PLC0415

    application()
    language, translations = _language(arguments.language)
    failed = 0
    for theme in arguments.theme or THEMES:
        for size in arguments.size or SIZES:
            width, height = (int(part) for part in size.split("x"))
            name = "-".join(part for part in (theme, size, arguments.language) if part)
            camera = Camera(arguments.out / name, Theme(theme), (width, height), language, translations)
            for scene, take in SCENES.items():
                if arguments.only and scene not in arguments.only:
                    continue
                try:
                    take(camera)
                except TimeoutError as error:
                    failed += 1
                    sys.stderr.write(f"{name}, {scene}: {error}\n")
            sys.stdout.write(f"{name}: {len(camera.taken)} pictures\n")
    return 1 if failed else 0


def _language(name: str) -> tuple[str, Path]:
    """Give the tag of a language and the folder of its words; those for tests are made for this run."""
    from tests import pseudo  # noqa: PLC0415
    from ui.languages import FOLDER  # noqa: PLC0415

    tags = {"long": pseudo.LONG, "mirrored": pseudo.MIRRORED}
    if name not in tags:
        return name, FOLDER
    folder = Path(tempfile.mkdtemp(prefix="dimmer-pseudo-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return tags[name], pseudo.make_pseudo(folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
