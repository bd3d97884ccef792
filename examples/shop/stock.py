"""Put something on the shelves: ``python stock.py`` makes two products with their prices."""

from typing import Final

import zorse

GOODS: Final = {
    "Striped mug": ("Holds three tenths of a litre.", 2400),
    "Striped scarf": ("Two metres of wool.", 4900),
}


def stock(client: zorse.Client) -> list[zorse.Product]:
    """Make what is sold, each with its price; amounts in minor units."""
    return [put_up(client, name, *GOODS[name]) for name in GOODS]


def put_up(client: zorse.Client, name: str, description: str, amount: int) -> zorse.Product:
    product = client.products.create(name=name, description=description)
    price = client.prices.create(product=product.id, currency="usd", unit_amount=amount)
    return client.products.update(product.id, default_price=price.id)


if __name__ == "__main__":
    for product in stock(zorse.Client()):
        print(product.id, product.name)
