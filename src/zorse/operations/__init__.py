"""What an operation is, and what all operations have in common.

An operation of the contract is bound to a function ``(call, params) -> object``. ``registry`` binds
them, ``call`` is what a behaviour sees of the world, ``runner`` gives it one unit of work, and
``standard`` holds the verbs that most resources share. ``lists``, ``expansion`` and ``query`` are
the parts of reading that the API has everywhere.
"""
