"""Launch: programs with an unmodified Stripe SDK, started so that they talk to a server here.

``environment.py`` says what such a program finds in its environment. The folders ``python`` and
``node`` hold what its language loads from there before the program itself, and what turns the way
to Stripe round inside it. ``process.py`` starts it, and ``own.py`` has a server for one program
alone.
"""
