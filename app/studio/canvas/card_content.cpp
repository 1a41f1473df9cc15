#include "app/studio/canvas/card_content.h"

#include "core/catalog/settings.h"
#include "core/model/quantity.h"

#include <QCoreApplication>

#include <cstdint>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("CardContent", text);
}

/// Reads a component's settings in words; a parameter that the kind has not, or that has no effect yet, says nothing.
class Details {
  public:
    Details(const Component& component, const KindSpec& kind) : m_settings(component), m_kind(kind) {}

    [[nodiscard]] const QStringList& pieces() const { return m_pieces; }

    void say(const QString& piece) { m_pieces << piece; }

    void sayCount(const char* name, const QString& one, const QString& more) {
        if (tells(name)) say(counted(m_settings.count(name), one, more));
    }

    /// "2 × 4 cores": instances and what each has.
    void sayInstances(const char* each, const QString& one, const QString& more) {
        const std::int64_t instances = tells("instances") ? m_settings.count("instances") : 1;
        if (!tells(each)) return sayCount("instances", tr("1 instance"), tr("%1 instances"));
        const QString what = counted(m_settings.count(each), one, more);
        say(instances == 1 ? what : tr("%1 × %2").arg(instances).arg(what));
    }

    void sayText(const char* name) {
        if (tells(name)) say(QString::fromStdString(m_settings.text(name)).replace('-', ' '));
    }

    void sayBytes(const char* name) {
        if (tells(name)) say(QString::fromStdString(format_bytes(m_settings.bytes(name))));
    }

    void sayDuration(const char* name, const QString& form) {
        if (tells(name)) say(form.arg(QString::fromStdString(format_duration(m_settings.duration(name)))));
    }

    void sayMean(const char* name, const QString& form) {
        if (!tells(name)) return;
        const Duration mean = from_seconds(mean_seconds(m_settings.distribution(name)));
        say(form.arg(QString::fromStdString(format_duration(mean))));
    }

    void sayRate(const char* name, const QString& form) {
        if (tells(name)) say(form.arg(QString::fromStdString(format_rate(m_settings.rate(name)))));
    }

  private:
    [[nodiscard]] bool tells(const char* name) const {
        const ParameterSpec* spec = find_parameter(m_kind.parameters, name);
        return spec && spec->simulated && m_settings.has(name);
    }

    static QString counted(std::int64_t count, const QString& one, const QString& more) {
        return count == 1 ? one : more.arg(count);
    }

    Settings m_settings;
    const KindSpec& m_kind;
    QStringList m_pieces;
};

void sayDatabase(Details& details) {
    details.sayCount("cores", tr("1 core"), tr("%1 cores"));
    details.sayCount("max_connections", tr("1 connection"), tr("%1 connections"));
}

QStringList detailsOf(const Component& component, const KindSpec& kind) {
    if (!kind.simulated) return {tr("not part of a run yet")};
    Details details(component, kind);
    switch (kind.role) {
    case Role::Users:
        details.sayText("population");
        if (details.pieces().isEmpty()) details.say(tr("requests start here"));
        break;
    case Role::NameService:
        details.sayDuration("ttl", tr("TTL %1"));
        details.sayText("policy");
        break;
    case Role::EdgeCache:
        details.sayDuration("ttl", tr("TTL %1"));
        details.sayBytes("memory");
        break;
    case Role::Balancer: details.sayText("policy"); break;
    case Role::Gateway:
        details.sayCount("instances", tr("1 instance"), tr("%1 instances"));
        details.sayRate("rate_limit", tr("limit %1"));
        break;
    case Role::Service:
        details.sayInstances("cores", tr("1 core"), tr("%1 cores"));
        details.sayCount("workers", tr("1 worker"), tr("%1 workers"));
        break;
    case Role::ExternalService:
        details.sayMean("service_time", tr("answers in %1"));
        details.sayCount("concurrency", tr("1 at once"), tr("%1 at once"));
        break;
    case Role::Cache:
        details.sayBytes("memory");
        details.sayText("eviction");
        break;
    case Role::Database:
    case Role::Replica: sayDatabase(details); break;
    case Role::ObjectStore: details.sayMean("first_byte_time", tr("first byte %1")); break;
    case Role::Queue:
        details.sayCount("partitions", tr("1 partition"), tr("%1 partitions"));
        details.sayDuration("retention", tr("keeps %1"));
        break;
    case Role::Worker:
        details.sayInstances("concurrency", tr("1 at once"), tr("%1 at once"));
        details.sayMean("service_time", tr("%1 each"));
        break;
    }
    return details.pieces();
}

} // namespace

CardContent cardContent(const Component& component) {
    CardContent content;
    content.kind = find_kind(component.kind);
    content.name = QString::fromStdString(display_name(component));
    content.details = content.kind ? detailsOf(component, *content.kind)
                                   : QStringList{tr("unknown kind \"%1\"").arg(QString::fromStdString(component.kind))};
    return content;
}

} // namespace tiers::studio
