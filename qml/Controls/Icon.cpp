// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/Icon.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtQml/QQmlInfo>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

static void initIconResource() { Q_INIT_RESOURCE(autospace_icons); }

namespace autospace {

static QString iconFile(const QString& name) { return u":/autospace/icons/"_s + name + u".svg"_s; }

static QPixmap renderedIcon(const QString& name, const QColor& color, QSize pixels) {
    const QString key = u"autospace-icon:%1:%2:%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(iconFile(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) {
    initIconResource();
    setAntialiasing(true);
    setImplicitSize(16, 16);
}

void Icon::setName(const QString& name) {
    if (name == m_name) return;
    m_name = name;
    if (!name.isEmpty() && !QFile::exists(iconFile(name)))
        qmlWarning(this) << "There is no icon " << name << " in resources/icons";
    Q_EMIT nameChanged();
    update();
}

void Icon::setColor(const QColor& color) {
    if (color == m_color) return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void Icon::setMirror(bool mirror) {
    if (mirror == m_mirror) return;
    m_mirror = mirror;
    Q_EMIT mirrorChanged();
    update();
}

void Icon::paint(QPainter* painter) {
    const QRectF bounds = boundingRect();
    if (m_name.isEmpty() || bounds.isEmpty() || !QFile::exists(iconFile(m_name))) return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize pixels = (bounds.size() * ratio).toSize();
    if (m_mirror) {
        painter->translate(bounds.width(), 0);
        painter->scale(-1, 1);
    }
    painter->drawPixmap(bounds, renderedIcon(m_name, m_color, pixels), QRectF(QPointF(), pixels));
}

QStringList Icon::names() {
    initIconResource();
    QStringList names;
    for (const QString& file : QDir(u":/autospace/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

} // namespace autospace
