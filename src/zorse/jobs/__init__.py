"""Timed work: what is due by the clock in force is found and run, each as one unit of work."""
