#!/usr/bin/env bash
# Installs the Debian package in a fresh Debian 12, uses what it brings as a person would, removes it, and tells what it
# left behind. Needs root, debootstrap and a Debian mirror; takes a few minutes.
#
#   tests/packaging/deb_test.sh PACKAGE.deb [PICTURES]     PICTURES: a folder for screenshots (build/deb-test)
#
# TIERS_TEST_ROOT names a folder to keep the bare root in, which the next call then copies instead of making one.
set -euo pipefail

# Inside the fresh root ----------------------------------------------------------------------------------------------
if [ "${1:-}" = --inside ]; then
    says() { echo "-- $*"; }
    as_ada() { runuser -u ada -- env HOME=/home/ada DISPLAY=:9 LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"; }
    # What a package manager writes for itself, and what is not of this root.
    files() {
        find / -xdev \( -path /proc -o -path /dev -o -path /sys -o -path /tmp -o -path /home -o -path /run \
            -o -path /root -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune \
            -o -print | sort
    }
    window() { # waits for the studio's window and takes its picture
        local tries
        for ((tries = 0; tries < 300; tries++)); do
            if as_ada xdotool search --onlyvisible --class tiers-studio >/dev/null 2>&1; then
                sleep 4 # its panels are filled after its first picture
                as_ada xdotool search --onlyvisible --class tiers-studio getwindowname
                DISPLAY=:9 import -window root "/pictures/$1.png"
                pkill -x tiers-studio
                while pgrep -x tiers-studio >/dev/null; do sleep 0.1; done
                return
            fi
            sleep 0.1
        done
        echo "no window of the studio within 30 s" >&2
        cat /tmp/studio.log >&2
        return 1
    }

    says "a desktop, shells and manuals"
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends xvfb openbox xdotool imagemagick libglib2.0-bin dbus man-db \
        dbus-user-session systemd-sysv bash-completion zsh fish procps apt-utils >/dev/null 2>&1
    useradd --create-home ada
    files >/tmp/files-before
    dpkg-query -W -f '${Package}\n' | sort >/tmp/packages-before

    says "apt install"
    apt-get install -y -qq /package.deb >/dev/null
    dpkg-query -W -f '${Package} ${Version} ${db:Status-Status}\n' tiers
    comm -13 /tmp/packages-before <(dpkg-query -W -f '${Package}\n' | sort) | wc -l | sed 's/$/ packages came with it/'

    says "the command"
    cd /home/ada
    as_ada tiers --version
    as_ada tiers challenges cake-shop-1 --write .
    as_ada tiers grade /usr/share/tiers/challenges/cake-shop-1/reference.tiers --challenge cake-shop-1 | tail -n 1
    find /usr/share/tiers/challenges -path '*/de/*.json' | wc -l | sed 's/$/ challenges and demonstrations in German/'
    as_ada tiers report cake-shop-1.tiers --challenge cake-shop-1 -o report.pdf >/dev/null
    as_ada tiers export cake-shop-1.tiers -o shop.png >/dev/null
    head -c 5 report.pdf; echo; head -c 4 shop.png | tail -c 3; echo

    says "manuals"
    for page in tiers tiers-studio; do
        as_ada man --warnings -P cat "$page" 2>/tmp/man-warnings | wc -l | sed "s/\$/ lines of man $page/"
        [ ! -s /tmp/man-warnings ] || { cat /tmp/man-warnings >&2; exit 1; }
    done

    says "completion of every flag that --help names, in each shell"
    commands=$(as_ada tiers --help | sed -n 's/^  \([a-z]\+\)  .*/\1/p')
    missing=0 asked=0
    for command in $commands; do
        flags=$(as_ada tiers "$command" --help | sed -n 's/^  \(-[a-z],\)\?\(--[a-z-]\+\).*/\2/p')
        bash_knows=$(as_ada bash -c ". /usr/share/bash-completion/bash_completion; _completion_loader tiers
            COMP_WORDS=(tiers $command --) COMP_CWORD=2; _tiers; printf '%s\n' \"\${COMPREPLY[@]}\"")
        fish_knows=$(as_ada fish -c "complete -C 'tiers $command --'" | cut -f 1)
        zsh_knows=$(as_ada zsh -f -c '
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell "stty rows 200 columns 400; PROMPT=; LISTMAX=0; autoload -U compinit; compinit -u -D; echo rea""dy"
            zpty -r shell said "*ready*"
            zpty -w -n shell "tiers '"$command"' --"$'"'\t\t'"'
            zpty -r shell listed "*--help*"
            zpty -w shell $'"'\x15'"'"echo do""ne"
            zpty -r shell rest "*done*"
            print -r -- $listed $rest' | grep -o -- '--[a-z-]\+' | sort -u)
        for flag in $flags; do
            asked=$((asked + 1))
            for shell in bash fish zsh; do
                knows=${shell}_knows
                if ! grep -qx -- "$flag" <<<"${!knows}"; then
                    echo "$shell does not complete: tiers $command $flag" >&2
                    missing=$((missing + 1))
                fi
            done
        done
    done
    echo "$(wc -w <<<"$commands") commands, $asked flags, $missing unknown to a shell"
    [ "$missing" -eq 0 ] && [ "$asked" -ge 50 ]

    says "the type of a design, and what opens it"
    as_ada gio info -a standard::content-type cake-shop-1.tiers | sed -n 's/^ *standard::content-type: //p'
    as_ada gio mime application/x-tiers-design | head -n 1
    as_ada gio mime application/x-tiers-design | head -n 1 | grep -q org.tiers.Studio.desktop

    says "the studio from its desktop entry, and from a design"
    Xvfb :9 -screen 0 1600x900x24 -nolisten tcp >/dev/null 2>&1 &
    for ((tries = 0; tries < 100; tries++)); do [ -e /tmp/.X11-unix/X9 ] && break || sleep 0.1; done
    as_ada openbox >/dev/null 2>&1 &
    as_ada dbus-run-session gio launch /usr/share/applications/org.tiers.Studio.desktop >/tmp/studio.log 2>&1 &
    window from-its-entry
    as_ada dbus-run-session gio open cake-shop-1.tiers >/tmp/studio.log 2>&1 &
    window from-a-design
    pkill -x Xvfb

    says "apt purge"
    apt-get purge -y -qq tiers >/dev/null
    if find / -xdev \( -path /proc -o -path /home -o -path /pictures \) -prune -o -iname '*tiers*' -print | grep -v '^/tmp/'; then
        echo "left behind" >&2
        exit 1
    fi
    if grep -rIl 'tiers-design\|tiers-studio\|org\.tiers' /etc /usr /var/lib --include='*' 2>/dev/null; then
        echo "still named" >&2
        exit 1
    fi
    apt-get -o APT::AutoRemove::RecommendsImportant=false purge -y -qq --autoremove >/dev/null
    dpkg-query -W -f '${Package}\n' | sort | diff /tmp/packages-before - && echo "the packages are those of before"
    files | diff /tmp/files-before - >/tmp/files-changed && echo "the files are those of before" || {
        echo "differences of files, none of Tiers:"
        cat /tmp/files-changed
    }
    exit 0
fi

# Outside ------------------------------------------------------------------------------------------------------------
package=$(realpath "${1:?PACKAGE.deb}")
pictures=${2:-$(dirname "$0")/../../build/deb-test}
mkdir -p "$pictures"
pictures=$(realpath "$pictures")
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT

bare=${TIERS_TEST_ROOT:-$work/bare}
[ -e "$bare/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$bare" http://deb.debian.org/debian >/dev/null
cp -a "$bare" "$work/root"
cp /etc/resolv.conf /etc/hosts "$work/root/etc/"
cp "$package" "$work/root/package.deb"
cp "$0" "$work/root/deb_test.sh"
mkdir "$work/root/pictures"
# The mounts are this call's own and go with it, and so do its processes.
unshare --mount --pid --fork --kill-child bash -c '
    root=$1
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --bind "$2" "$root/pictures"
    exec chroot "$root" env -i HOME=/root DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash /deb_test.sh --inside' - "$work/root" "$pictures"
echo "Pictures: $pictures"
