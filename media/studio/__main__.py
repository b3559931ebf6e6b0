"""Run the studio: ``python -m media.studio --help``."""

from media.studio.command import main

raise SystemExit(main())
