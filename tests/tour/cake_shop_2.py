"""From an empty canvas to a met Cake Shop 2, by mouse and keyboard:  cake_shop_2.py STUDIO SHOTS [light|dark]"""

import sys
import time

from studio import Studio


def set_theme(person, theme):
    person.press("ctrl+k")
    person.type(theme.capitalize())
    person.press("Return")


def choose_challenge(person):
    person.press("ctrl+n")
    person.shot("1-empty")
    person.click(person.find("Challenge", "page tab"))
    person.click(person.find("Scaling Up", "list item"))
    person.shot("2-challenge")
    panel = person.find("Challenge", "frame")
    person.click(person.scroll_to("Place the starter", "push button", panel))


def pull(person, source, at, kind):
    """Pulls a wire from a card's right side to where nothing is, and chooses what comes there."""
    card = person.box(person.find(source, "list item"))
    middle = card.y + card.height // 2
    person.point(card.x + card.width // 2, middle)  # its dots appear
    time.sleep(0.3)
    person.drag((card.x + card.width, middle), at)
    person.type(kind)
    person.press("Return")
    person.press("Escape")


def draw(person):
    dns = person.box(person.find("DNS", "list item"))
    nearby = person.box(person.find("Visitors nearby", "list item"))
    step = dns.x - person.box(person.find("Visitors far away", "list item")).x  # from column to column
    upper, lower = dns.y + dns.height // 2, nearby.y + nearby.height // 2
    left = dns.x + dns.width // 2  # a new card has its middle where the wire ends
    bottom = lower + (lower - upper)

    pull(person, "DNS", (left + step, upper), "CDN")
    pull(person, "CDN", (left + step * 2, bottom), "Object")
    pull(person, "DNS", (left + step, lower), "Load")
    pull(person, "Load balancer", (left + 2 * step, lower), "API")
    pull(person, "API server", (left + 3 * step, bottom), "Redis")
    pull(person, "API server", (left + 4 * step, lower), "Postgres")
    person.shot("3-drawn")


def main():
    studio, shots = sys.argv[1:3]
    theme = sys.argv[3] if len(sys.argv) > 3 else "light"
    person = Studio([studio], shots)
    person.find("Skip", "push button")
    person.press("Escape")
    set_theme(person, theme)
    choose_challenge(person)
    draw(person)
    person.close()


main()
