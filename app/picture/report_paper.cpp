#include "app/picture/report_paper.h"

#include "app/picture/gui_session.h"
#include "app/picture/paper_setter.h"

#include <QBuffer>
#include <QPdfWriter>

namespace tiers::picture {

Reading<std::string> print_report(const Content& content, Paper paper) {
    const GuiSession session;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QString::fromStdString(content.title.text()));
        writer.setCreator(QStringLiteral("Tiers %1").arg(QString::fromStdString(content.version)));
        writer.setResolution(1200);
        const QPageSize size(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
        writer.setPageLayout(
            {size, QPageLayout::Portrait, QMarginsF(16, 16, 16, 16), QPageLayout::Millimeter, QMarginsF()});
        for (const auto& [name, text, offer] : content.documents)
            writer.addFileAttachment(QString::fromStdString(name), QByteArray::fromStdString(text),
                                     QStringLiteral("application/json"));
        PaperSetter(content, writer).set();
    }
    Reading<std::string> reading;
    reading.value = bytes.toStdString();
    return reading;
}

} // namespace tiers::picture
