// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Theme/Theme.h"

#include "qml/Theme/Fonts.h"
#include "qml/Theme/Palettes.h"

#include <QtCore/QLoggingCategory>
#include <QtQml/QQmlEngine>

using namespace Qt::StringLiterals;

namespace autospace {

Theme::Theme(QObject* parent) : QObject(parent) {
    if (const QStringList missing = loadFonts(); !missing.isEmpty())
        qWarning("Built-in typefaces that could not be loaded: %ls", qUtf16Printable(missing.join(u", "_s)));
    fillLight(m_light);
    fillDark(m_dark);
    fillContrast(m_contrast);
    m_fonts = new Typography(1, this);
    remakeMetrics();
    // Members handed to QML must not be taken for garbage.
    for (Palette* palette : {&m_light, &m_dark, &m_contrast})
        QQmlEngine::setObjectOwnership(palette, QQmlEngine::CppOwnership);
}

void Theme::setScheme(Scheme scheme) {
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    m_colors = scheme == Scheme::Light ? &m_light : scheme == Scheme::Dark ? &m_dark : &m_contrast;
    Q_EMIT schemeChanged();
}

void Theme::setDensity(Density density) {
    if (density == m_density) return;
    m_density = density;
    remakeMetrics();
    Q_EMIT densityChanged();
    Q_EMIT metricsChanged();
}

void Theme::setTextScale(int percent) {
    percent = qBound(100, percent, 200);
    if (percent == m_textScale) return;
    m_textScale = percent;
    // Bindings still hold the old objects until the signals below have run.
    m_fonts->deleteLater();
    m_fonts = new Typography(percent / 100.0, this);
    remakeMetrics();
    Q_EMIT textScaleChanged();
    Q_EMIT metricsChanged();
}

void Theme::setAnimated(bool animated) {
    if (animated == m_animated) return;
    m_animated = animated;
    Q_EMIT animatedChanged();
}

void Theme::remakeMetrics() {
    if (m_metrics) m_metrics->deleteLater();
    m_metrics = new Metrics(m_density == Density::Compact, m_textScale / 100.0, this);
}

} // namespace autospace
