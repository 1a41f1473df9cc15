#include "core/report/content.h"

namespace tiers {
namespace {

class Speaker {
  public:
    explicit Speaker(const Voice& voice) : m_voice(voice) {}

    void say(Phrase& words) const { words = Phrase(m_voice(words)); }
    void say(std::vector<Phrase>& texts) const {
        for (Phrase& words : texts) say(words);
    }

    void operator()(Paragraph& paragraph) const { say(paragraph.text); }
    void operator()(Bullets& bullets) const { say(bullets.items); }
    void operator()(Facts& facts) const {
        for (auto& [name, value] : facts.entries) {
            say(name);
            say(value);
        }
    }
    void operator()(Listing&) const {}
    void operator()(Table& table) const {
        say(table.titles);
        for (TableRow& row : table.rows) {
            say(row.cells);
            say(row.details);
        }
    }
    void operator()(Figure& figure) const {
        say(figure.title);
        say(figure.unit);
    }

  private:
    const Voice& m_voice;
};

} // namespace

Content spoken(Content content, const Voice& voice) {
    const Speaker speaker{voice};
    content.language = voice.language;
    for (Phrase* words : {&content.title, &content.subtitle, &content.byline, &content.headline, &content.summary})
        speaker.say(*words);
    for (Section& section : content.sections) {
        speaker.say(section.title);
        for (Block& block : section.blocks) std::visit(speaker, block);
    }
    for (EnclosedDocument& document : content.documents) speaker.say(document.offer);
    return content;
}

} // namespace tiers
