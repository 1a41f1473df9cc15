#include "app/studio/words/said.h"

#include "core/catalog/kind.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringView>
#include <QTranslator>

#include <algorithm>

namespace tiers::studio {

namespace {

/// "12,400" and "2.35 s" with the point and the commas of the locale.
QString localFigure(const std::string& figure) {
    const QString written = QString::fromStdString(figure);
    const QLocale locale;
    if (locale == QLocale::c()) return written;
    QString text;
    for (const QChar sign : written) {
        if (sign == u'.')
            text += locale.decimalPoint();
        else if (sign == u',')
            text += locale.groupSeparator();
        else
            text += sign;
    }
    return text;
}

/// Fills the places of a translated pattern: "{}" each in turn, "{0}", "{1}" … by their number. Other braces stand.
QString filled(QStringView pattern, std::span<const Phrase> parts) {
    QString text;
    std::size_t next = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(u'{');
        if (open < 0) break;
        const QStringView after = pattern.sliced(open + 1);
        const qsizetype digits = std::ranges::find_if(after, [](QChar c) { return !c.isDigit(); }) - after.begin();
        const bool isPlace = digits < after.size() && after[digits] == u'}';
        text += pattern.first(isPlace ? open : open + 1);
        if (isPlace) {
            const std::size_t part = digits == 0 ? next++ : after.first(digits).toUInt();
            if (part < parts.size()) text += said(parts[part]);
        }
        pattern = isPlace ? after.sliced(digits + 1) : after;
    }
    return text.append(pattern);
}

QString translated(const std::string& text) {
    return breakableText(text).remove(QChar(QChar::SoftHyphen));
}

} // namespace

QString said(const Phrase& phrase) {
    QString text;
    switch (phrase.kind()) {
    case Phrase::Kind::Name: text = QString::fromStdString(phrase.text()); break;
    case Phrase::Kind::Figure: text = localFigure(phrase.text()); break;
    case Phrase::Kind::Words:
        text = phrase.parts().empty() ? translated(phrase.pattern())
                                      : filled(translated(phrase.pattern()), phrase.parts());
        break;
    }
    if (phrase.is_capitalized() && !text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString said(const Problem& problem) {
    return said(with_path(problem));
}

Voice ownVoice() {
    Voice voice;
    if (const auto* core = QCoreApplication::instance()->findChild<QTranslator*>(QStringLiteral("core")))
        voice.language = core->language().section(u'_', 0, 0).toStdString();
    voice.say = [](const Phrase& words) { return said(words).toStdString(); };
    return voice;
}

QString catalogText(const std::string& text) {
    return translated(text);
}

QString breakableText(const std::string& text) {
    return QCoreApplication::translate("core", text.c_str());
}

QString nameText(const std::string& name) {
    const bool isTitle = std::ranges::find(all_kinds(), name, &KindSpec::title) != all_kinds().end();
    return isTitle ? catalogText(name) : QString::fromStdString(name);
}

} // namespace tiers::studio
