"""The window: shows what player and media know, and hands back what the user did."""
