#include "app/studio/present/animation_writer.h"
#include "app/studio/present/run_recorder.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

QImage picture(const QColor& colour, QSize size = {120, 80}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

TEST(AnimationWriterTest, WritesAnAnimationWithAFrameForEachPictureThatDiffers) {
    AnimationWriter writer({120, 80});
    EXPECT_TRUE(writer.add(picture(Qt::red), 0ms));
    EXPECT_TRUE(writer.add(picture(Qt::green), 100ms));
    EXPECT_TRUE(writer.add(picture(Qt::green), 200ms));
    EXPECT_TRUE(writer.add(picture(Qt::blue), 300ms));
    const QByteArray file = writer.finish(400ms);
    EXPECT_EQ(file.left(4), "RIFF");
    EXPECT_EQ(file.mid(8, 4), "WEBP");
    EXPECT_TRUE(file.contains("ANIM"));
    EXPECT_EQ(file.count("ANMF"), 3);
}

TEST(AnimationWriterTest, RefusesAPictureOfAnotherSizeAndHasNoFileWithoutPictures) {
    AnimationWriter writer({120, 80});
    EXPECT_FALSE(writer.add(picture(Qt::red, {10, 10}), 0ms));
    EXPECT_TRUE(writer.finish(100ms).isEmpty());
}

TEST(RunRecorderTest, RecordsWhatAWidgetShowsUntilItIsStopped) {
    QLabel label("1");
    label.resize(160, 90);
    label.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&label));
    RunRecorder recorder(&label);
    recorder.start();
    EXPECT_TRUE(recorder.isRecording());
    for (int i = 2; i <= 4; ++i) {
        label.setText(QString::number(i));
        QTest::qWait(220);
    }
    const QByteArray file = recorder.stop();
    EXPECT_FALSE(recorder.isRecording());
    EXPECT_GE(file.count("ANMF"), 3);
    EXPECT_TRUE(recorder.stop().isEmpty());
}

} // namespace
} // namespace tiers::studio
