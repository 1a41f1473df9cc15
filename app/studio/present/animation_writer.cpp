#include "app/studio/present/animation_writer.h"

#include <utility>
#include <webp/encode.h>
#include <webp/mux.h>

namespace tiers::studio {

namespace {

constexpr float quality = 82; ///< text stays readable; of 100
constexpr int effort = 2;     ///< of 6: while a run goes on, time matters more than bytes
constexpr int key_frames = 60;

/// A picture of the library's, released at its end.
struct Picture {
    WebPPicture webp;
    bool valid{};

    Picture() : valid(WebPPictureInit(&webp) != 0) {}
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
    ~Picture() { WebPPictureFree(&webp); }
};

} // namespace

struct AnimationWriter::Encoder {
    WebPAnimEncoder* webp{};
    bool any{};

    explicit Encoder(QSize size) {
        WebPAnimEncoderOptions options;
        if (WebPAnimEncoderOptionsInit(&options) == 0) return;
        options.kmax = key_frames;
        options.kmin = key_frames / 2;
        webp = WebPAnimEncoderNew(size.width(), size.height(), &options);
    }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;
    ~Encoder() { WebPAnimEncoderDelete(webp); }
};

AnimationWriter::AnimationWriter(QSize size) : m_encoder(std::make_unique<Encoder>(size)), m_size(size) {}
AnimationWriter::~AnimationWriter() = default;
AnimationWriter::AnimationWriter(AnimationWriter&&) noexcept = default;
AnimationWriter& AnimationWriter::operator=(AnimationWriter&&) noexcept = default;

bool AnimationWriter::add(const QImage& picture, std::chrono::milliseconds time) {
    Picture taken;
    WebPConfig config;
    if (m_encoder->webp == nullptr || !taken.valid || picture.size() != m_size ||
        WebPConfigPreset(&config, WEBP_PRESET_TEXT, quality) == 0)
        return false;
    config.method = effort;
    const QImage plain = picture.convertToFormat(QImage::Format_RGB888);
    taken.webp.width = m_size.width();
    taken.webp.height = m_size.height();
    taken.webp.use_argb = 1;
    const bool done =
        WebPPictureImportRGB(&taken.webp, plain.constBits(), static_cast<int>(plain.bytesPerLine())) != 0 &&
        WebPAnimEncoderAdd(m_encoder->webp, &taken.webp, static_cast<int>(time.count()), &config) != 0;
    m_encoder->any = m_encoder->any || done;
    return done;
}

QByteArray AnimationWriter::finish(std::chrono::milliseconds end) {
    if (!m_encoder->any) return {};
    WebPData data;
    WebPDataInit(&data);
    QByteArray file;
    if (WebPAnimEncoderAdd(m_encoder->webp, nullptr, static_cast<int>(end.count()), nullptr) != 0 &&
        WebPAnimEncoderAssemble(m_encoder->webp, &data) != 0)
        file = QByteArray(reinterpret_cast<const char*>(data.bytes), static_cast<qsizetype>(data.size));
    WebPDataClear(&data);
    return file;
}

} // namespace tiers::studio
