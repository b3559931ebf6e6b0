"""What the desktop around the window offers: media keys, and a screen that stays awake."""
