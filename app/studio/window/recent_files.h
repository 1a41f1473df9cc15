#pragma once

#include <QObject>
#include <QStringList>

namespace tiers::studio {

/// The files opened or saved last, newest first, kept in the person's settings.
class RecentFiles : public QObject {
    Q_OBJECT

  public:
    static constexpr int most = 10;

    explicit RecentFiles(QObject* parent = nullptr);

    [[nodiscard]] QStringList files() const;
    void add(const QString& file);
    void remove(const QString& file);
    void clear();

  signals:
    void changed();

  private:
    void store(const QStringList& files);
};

} // namespace tiers::studio
