"""A person at the studio: finds things by their accessible names, and uses a real mouse and keyboard in a real window.

Needs Xvfb, openbox, xdotool, ImageMagick, dbus-run-session, at-spi2-core and python3-pyatspi.
"""

import os
import pathlib
import subprocess
import time

import pyatspi

PATIENCE = 20.0  # seconds until something that should appear counts as missing


class Missing(Exception):
    """Something that a person would look for was not there."""


def _children(thing):
    thing.clear_cache()
    for index in range(thing.childCount):
        child = thing.getChildAtIndex(index)
        if child is not None:
            yield child


def _walk(thing):
    yield thing
    for child in _children(thing):
        yield from _walk(child)


class Studio:
    """One running studio on the present display."""

    def __init__(self, command, shots):
        self._shots = pathlib.Path(shots)
        self._shots.mkdir(parents=True, exist_ok=True)
        self._process = subprocess.Popen(command, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        self.wait("the studio's window", self._application)

    def _application(self):
        for application in _children(pyatspi.Registry.getDesktop(0)):
            if application.name.lower() in ("tiers", "tiers-studio") and application.childCount:
                return application
        return None

    def wait(self, what, probe, patience=PATIENCE):
        """What `probe` gives as soon as it gives something."""
        end = time.monotonic() + patience
        while True:
            if self._process.poll() is not None:
                raise Missing(f"{what}: the studio has ended with {self._process.returncode}")
            try:
                found = probe()
            except Exception:  # what is being looked at may go while one looks
                found = None
            if found:
                return found
            if time.monotonic() >= end:
                raise Missing(what)
            time.sleep(0.1)

    def find(self, name, role=None, patience=PATIENCE):
        """The first thing to be seen of that name (or whose name begins so, with a trailing *)."""

        def fits(thing):
            there = thing.name.startswith(name[:-1]) if name.endswith("*") else thing.name == name
            return there and (role is None or thing.getRoleName() == role) and self.is_seen(thing)

        return self.wait(f"{role or 'thing'} “{name}”",
                         lambda: next((each for each in _walk(self._application()) if fits(each)), None), patience)

    def scroll_to(self, name, role, panel):
        """Turns the wheel over a panel until the thing of that name shows, and gives it."""
        for _ in range(60):
            if self.is_there(name, role, patience=0):
                return self.find(name, role)
            self.point(*self.middle(panel))
            self._xdotool("click", "--repeat", 3, 5)
        raise Missing(f"{role} “{name}”")

    def is_there(self, name, role=None, patience=0.5):
        try:
            self.find(name, role, patience)
        except Missing:
            return False
        return True

    def wait_gone(self, name, role=None, patience=PATIENCE):
        self.wait(f"the end of {role or 'thing'} “{name}”", lambda: not self.is_there(name, role, patience=0), patience)

    def is_seen(self, thing):
        """Whether its middle shows, and is not scrolled out of a panel."""
        states = thing.getState()
        if not states.contains(pyatspi.STATE_SHOWING) or not states.contains(pyatspi.STATE_VISIBLE):
            return False
        x, y = self.middle(thing)
        around = thing.parent
        while around is not None and around.getRoleName() not in ("application", "desktop frame"):
            box = self.box(around)
            if box.width > 0 and not (box.x <= x < box.x + box.width and box.y <= y < box.y + box.height):
                return False
            around = around.parent
        return True

    @staticmethod
    def windows():
        """How many windows the studio shows, pop-ups among them."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "tiers"], capture_output=True)
        return len(found.stdout.split())

    @staticmethod
    def box(thing):
        return thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)

    def middle(self, thing):
        box = self.box(thing)
        return box.x + box.width // 2, box.y + box.height // 2

    @staticmethod
    def _xdotool(*words):
        subprocess.run(["xdotool", *map(str, words)], check=True)

    def point(self, x, y):
        self._xdotool("mousemove", x, y)

    def click(self, thing, times=1, button=1):
        self.click_at(*self.middle(thing), times=times, button=button)

    def click_at(self, x, y, times=1, button=1):
        self.point(x, y)
        self._xdotool("click", "--repeat", times, "--delay", 60, button)
        time.sleep(0.15)

    def maximize(self):
        """By a double click on the title bar, until the window is as wide as the screen."""
        window = self.find("*", "frame")
        width = int(subprocess.run(["xdotool", "getdisplaygeometry"], check=True, capture_output=True).stdout.split()[0])
        if self.box(window).width < width - 8:
            box = self.box(window)
            self.click_at(box.x + box.width // 2, box.y - 8, times=2)
        self.wait("the window as wide as the screen", lambda: self.box(window).width >= width - 8)

    def drag(self, start, end):
        """From point to point, in steps as a hand does it."""
        self.point(*start)
        self._xdotool("mousedown", 1)
        for step in range(1, 13):
            self.point(*(round(a + (b - a) * step / 12) for a, b in zip(start, end)))
            time.sleep(0.02)
        time.sleep(0.1)
        self._xdotool("mouseup", 1)
        time.sleep(0.25)

    def press(self, *chords):
        for chord in chords:
            self._xdotool("key", "--clearmodifiers", chord)
            time.sleep(0.15)

    def type(self, text):
        self._xdotool("type", "--delay", 15, text)
        time.sleep(0.15)

    def shot(self, name):
        time.sleep(0.4)  # for what is being drawn
        subprocess.run(["import", "-window", "root", str(self._shots / f"{name}.png")], check=True)

    def close(self):
        self._process.terminate()
        self._process.wait(10)
