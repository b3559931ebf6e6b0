"""The ways through the window: each joins modes, the guide and the desk for one purpose."""
