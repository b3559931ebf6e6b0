"""What prepares Dimmer: the two commands that set it up, the locked packages, and the tool for its languages."""
