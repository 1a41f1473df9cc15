#pragma once

#include <QByteArray>
#include <QImage>

#include <chrono>
#include <memory>

namespace tiers::studio {

/// Puts pictures together to an animated WebP file, which browsers and presentation programs show. Pictures that are
/// alike take hardly any room. For one thread at a time.
class AnimationWriter {
  public:
    /// All pictures have this size.
    explicit AnimationWriter(QSize size);
    ~AnimationWriter();
    AnimationWriter(AnimationWriter&&) noexcept;
    AnimationWriter& operator=(AnimationWriter&&) noexcept;

    /// A picture that is shown from `time` on, counted from the beginning. Times ascend. False: it could not be taken.
    bool add(const QImage& picture, std::chrono::milliseconds time);
    /// The file, the last picture shown until `end`; empty where no picture was taken. The writer is at its end then.
    [[nodiscard]] QByteArray finish(std::chrono::milliseconds end);

  private:
    struct Encoder;
    std::unique_ptr<Encoder> m_encoder;
    QSize m_size;
};

} // namespace tiers::studio
