// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/Theme/Metrics.h"
#include "qml/Theme/Palette.h"
#include "qml/Theme/Typography.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// Every colour, length, font and duration that a page may use, and the few settings that choose
/// them. One per QML engine; the settings page binds to it and the application stores them.
class Theme : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Theme)
    QML_SINGLETON

    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged)
    Q_PROPERTY(Density density READ density WRITE setDensity NOTIFY densityChanged)
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(bool animated READ animated WRITE setAnimated NOTIFY animatedChanged)
    Q_PROPERTY(autospace::Palette* colors READ colors NOTIFY schemeChanged)
    Q_PROPERTY(autospace::Metrics* metrics READ metrics NOTIFY metricsChanged)
    Q_PROPERTY(autospace::Typography* fonts READ fonts NOTIFY textScaleChanged)
    Q_PROPERTY(bool dark READ dark NOTIFY schemeChanged)
    /// Duration in milliseconds of a change that only needs to be noticed, and of one that moves.
    Q_PROPERTY(int quick READ quick NOTIFY animatedChanged)
    Q_PROPERTY(int slide READ slide NOTIFY animatedChanged)

public:
    enum class Scheme { Light, Dark, Contrast };
    Q_ENUM(Scheme)
    enum class Density { Comfortable, Compact };
    Q_ENUM(Density)

    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    /// In per cent; kept within 100 and 200.
    [[nodiscard]] int textScale() const { return m_textScale; }
    void setTextScale(int percent);
    /// False where pictures are taken and for people who ask for less motion.
    [[nodiscard]] bool animated() const { return m_animated; }
    void setAnimated(bool animated);

    [[nodiscard]] Palette* colors() const { return m_colors; }
    [[nodiscard]] Metrics* metrics() const { return m_metrics; }
    [[nodiscard]] Typography* fonts() const { return m_fonts; }
    [[nodiscard]] bool dark() const { return m_scheme != Scheme::Light; }
    [[nodiscard]] int quick() const { return m_animated ? 60 : 0; }
    [[nodiscard]] int slide() const { return m_animated ? 120 : 0; }

Q_SIGNALS:
    void schemeChanged();
    void densityChanged();
    void textScaleChanged();
    void animatedChanged();
    void metricsChanged();

private:
    void remakeMetrics();

    Scheme m_scheme = Scheme::Light;
    Density m_density = Density::Comfortable;
    int m_textScale = 100;
    bool m_animated = true;
    Palette m_light, m_dark, m_contrast;
    Palette* m_colors = &m_light;
    Metrics* m_metrics = nullptr;
    Typography* m_fonts = nullptr;
};

} // namespace autospace
