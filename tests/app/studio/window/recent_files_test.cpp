#include "app/studio/window/recent_files.h"

#include <QSettings>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class RecentFilesTest : public testing::Test {
  protected:
    RecentFilesTest() { QSettings().clear(); }
    RecentFiles m_recent;
};

TEST_F(RecentFilesTest, TheLatestComesFirstAndEachOnce) {
    QSignalSpy changed(&m_recent, &RecentFiles::changed);
    m_recent.add("/a/one.tiers");
    m_recent.add("/a/two.tiers");
    m_recent.add("/a/one.tiers");
    EXPECT_EQ(m_recent.files(), QStringList({"/a/one.tiers", "/a/two.tiers"}));
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(RecentFilesTest, AreKeptForTheNextTimeAndNotWithoutEnd) {
    for (int i = 0; i < RecentFiles::most + 3; ++i) m_recent.add(QString("/a/%1.tiers").arg(i));
    const RecentFiles later;
    EXPECT_EQ(later.files().size(), RecentFiles::most);
    EXPECT_EQ(later.files().front(), "/a/12.tiers");
}

TEST_F(RecentFilesTest, CanBeForgotten) {
    m_recent.add("/a/one.tiers");
    m_recent.add("/a/two.tiers");
    m_recent.remove("/a/one.tiers");
    EXPECT_EQ(m_recent.files(), QStringList{"/a/two.tiers"});
    m_recent.clear();
    EXPECT_TRUE(m_recent.files().isEmpty());
}

} // namespace
} // namespace tiers::studio
