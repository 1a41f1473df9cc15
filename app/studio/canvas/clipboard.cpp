#include "app/studio/canvas/clipboard.h"

#include "core/document/design_document.h"

namespace tiers::studio {

std::unique_ptr<QMimeData> toMimeData(const Design& fragment) {
    const QByteArray bytes = QByteArray::fromStdString(write_design(fragment));
    auto data = std::make_unique<QMimeData>();
    data->setData(QString::fromLatin1(designMimeType), bytes);
    data->setText(QString::fromUtf8(bytes));
    return data;
}

QByteArray clipboardBytes(const QMimeData* data) {
    if (!data) return {};
    const QString type = QString::fromLatin1(designMimeType);
    return data->hasFormat(type) ? data->data(type) : data->text().toUtf8();
}

std::optional<Design> fromMimeData(const QMimeData* data) {
    const QByteArray bytes = clipboardBytes(data);
    if (!bytes.contains("tiers.design")) return std::nullopt;
    return read_design(bytes.toStdString()).value;
}

} // namespace tiers::studio
