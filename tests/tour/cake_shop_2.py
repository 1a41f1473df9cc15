"""From an empty canvas to a met Cake Shop 2, by mouse and keyboard:  cake_shop_2.py STUDIO SHOTS [light|dark]"""

import sys
import time

from studio import Missing, Studio


def set_theme(person, theme):
    windows = person.windows()
    person.press("ctrl+k")
    person.wait("the command palette", lambda: person.windows() > windows)
    person.type(theme.capitalize())
    person.press("Return")
    person.wait("the end of the command palette", lambda: person.windows() == windows)


def choose_challenge(person):
    person.press("ctrl+n")
    person.find("Untitled design", "page tab")
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
    windows = person.windows()
    person.drag((card.x + card.width, middle), at)
    person.wait("what may come there", lambda: person.windows() > windows)
    person.type(kind)
    person.press("Return")
    person.wait("the choice", lambda: person.windows() == windows)
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


def open_group(person, group):
    person.click(person.find(group, "check box"))


def set_value(person, name, value):
    """Writes a value into a field of the inspector, as a person reads its name."""
    person.click(person.find(name, "text"))
    person.press("ctrl+a")
    person.type(value)
    person.press("Return")


def choose(person, present, word):
    """Chooses the word that begins so from a list, which goes by its present choice."""
    person.click(person.find(present, "combo box"))
    person.type(word)
    person.press("Return")


def size(person):
    """What the estimate and the challenge's hints ask for."""
    person.click(person.find("API server", "list item"))
    set_value(person, "Instances", "3")
    set_value(person, "Cores", "4")
    person.click(person.find("Postgres", "list item"))
    set_value(person, "Cores", "6")
    person.click(person.find("Load balancer", "list item"))
    open_group(person, "Reliability")
    set_value(person, "Health check interval", "1 s")
    person.click(person.find("Redis", "list item"))
    open_group(person, "Caching")
    choose(person, "cold", "stat")

    balancer, api = (person.box(person.find(name, "list item")) for name in ("Load balancer", "API server"))
    person.click_at((balancer.x + balancer.width + api.x) // 2, api.y + api.height // 2)
    open_group(person, "Reliability")
    set_value(person, "Retries", "3")
    set_value(person, "Backoff", "5 ms")
    person.shot("4-sized")


def run(person):
    """Watches it live, up to the crowd's peak and a server that dies, and to its end."""
    choose(person, "5×", "10")
    person.click(person.find("Run", "push button"))
    time.sleep(5)  # fifty seconds of the shop's, up to the crowd and the server that dies
    person.shot("5-running")
    person.find("Met: all*", patience=120)
    person.press("Escape")
    person.wait_gone("Met: all*")


def grade(person):
    panel = person.find("Challenge", "frame")
    person.click(person.scroll_to("Grade this design", "push button", panel))
    person.find("Met: all*", patience=300)
    person.shot("6-met")
    person.press("Escape")


def main():
    studio, shots = sys.argv[1:3]
    theme = sys.argv[3] if len(sys.argv) > 3 else "light"
    person = Studio([studio], shots)
    try:
        person.find("Skip", "push button")
        person.press("Escape")
        person.maximize()
        set_theme(person, theme)
        choose_challenge(person)
        draw(person)
        size(person)
        run(person)
        grade(person)
    except Missing:
        person.shot("missing")
        raise
    finally:
        person.close()


main()
