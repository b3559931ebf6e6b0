"""What the command line can do, one module per command; none but the window loads Qt."""
