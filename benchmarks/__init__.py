"""How fast and how small the server is, as ratios that hold on any machine.

``python -m benchmarks`` runs the rows in ``budget`` and ``neighbours``: each against a bare uvicorn
handler that is measured in turn with it, so that a slow or busy machine slows both. ``load`` is the
client, ``servers`` starts what is measured, ``figures`` is the arithmetic, ``report`` the tables.
"""
