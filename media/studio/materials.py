"""What things are made of: rows of the palette, and how each material answers light."""

import numpy as np

SKIN, TOP, LEGGINGS, HAIR, WOOD, CLOTH, WALL, MAT, FLOOR, STAGE, LAMP = range(11)
"""Rows of the palette."""

MATERIAL = np.array((TOP, LEGGINGS, LEGGINGS, SKIN, SKIN, SKIN, HAIR, SKIN, SKIN, WOOD, CLOTH, WALL), np.int32)
"""Palette row of each group of solids."""
SHINE = np.array((0.05, 0.015, 0.03, 0.11, 0.05, 0.01, 0.0), np.float32)
"""Strength of the gloss of each material that a body or a thing can have."""
SHEEN = np.array((0.04, 0.12, 0.10, 0.06, 0.03, 0.10, 0.0), np.float32)
"""Strength of the soft light that cloth gives back at its outline."""
