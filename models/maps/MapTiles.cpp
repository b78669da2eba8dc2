// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maps/MapTiles.h"

#include <QBuffer>
#include <QImageReader>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptBytes = 64 << 20;
constexpr int mostPixels = 1024; // a side

std::expected<QImage, CoreProblem> pictureIn(const CoreBytes& bytes) {
    if (!bytes) return std::unexpected(bytes.error());
    QByteArray content = *bytes;
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixels || size.height() > mostPixels)
        return std::unexpected(CoreProblem{CoreProblem::Why::NotOurs, 0, {}, {}});
    QImage image = reader.read();
    if (image.isNull())
        return std::unexpected(CoreProblem{CoreProblem::Why::NotOurs, 0, {}, reader.errorString()});
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

MapTiles::MapTiles(QObject* parent) : QObject(parent), m_images(keptBytes) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!drawn()) askStyle();
        Q_EMIT changed();
    });
}

void MapTiles::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::openChanged, this, &MapTiles::open);
    Q_EMIT clientChanged();
    open();
}

// Another person, or another core, has other tiles.
void MapTiles::open() {
    ++m_opened;
    m_light.clear();
    m_dark.clear();
    m_attribution.clear();
    m_images.clear();
    m_none.clear();
    m_underWay.clear();
    m_wanted.clear();
    m_pause.stop();
    m_asking = false;
    Q_EMIT styleChanged();
    Q_EMIT failingChanged();
    Q_EMIT changed();
    askStyle();
}

void MapTiles::askStyle() {
    if (m_asking || !m_client || !m_client->core()) return;
    m_asking = true;
    m_client->core()->mapStyle().then(this, [this, opened = m_opened](const CoreAnswer& answer) {
        if (opened == m_opened) takeStyle(answer);
    });
}

void MapTiles::takeStyle(const CoreAnswer& answer) {
    m_asking = false;
    // A core that knows no maps is asked once; one that is away, again.
    if (!answer) {
        if (answer.error().why != CoreProblem::Why::Refused) pause();
        return;
    }
    const QJsonObject style = (*answer)[u"data"_s].toObject();
    const auto path = [&style](const QString& theme) {
        const QString text = style[theme].toString();
        return text.startsWith(u"/v1/"_s) ? text : QString();
    };
    // The core's own ground has nothing that the client does not draw itself.
    if (style[u"provider"_s].toString() == u"ground"_s) return;
    m_light = path(u"light"_s);
    m_dark = path(u"dark"_s);
    if (m_dark.isEmpty()) m_dark = m_light;
    m_attribution = style[u"attribution"_s].toString();
    Q_EMIT styleChanged();
    Q_EMIT changed();
}

QString MapTiles::pathOf(const TileKey& key) const {
    QString path = key.dark ? m_dark : m_light;
    path.replace(u"%z"_s, QString::number(key.zoom));
    path.replace(u"%x"_s, QString::number(key.x));
    return path.replace(u"%y"_s, QString::number(key.y) + (key.sharp ? u"@2x"_s : QString()));
}

void MapTiles::want(const QList<TileKey>& keys) {
    m_wanted.clear();
    for (const TileKey& key : keys)
        if (!m_none.contains(key) && !m_underWay.contains(key) && !m_images.contains(key)) m_wanted << key;
    fetchNext();
}

void MapTiles::fetchNext() {
    while (drawn() && !m_pause.isActive() && m_underWay.size() < atOnce && !m_wanted.isEmpty() && m_client->core()) {
        const TileKey key = m_wanted.takeFirst();
        m_underWay.insert(key);
        m_client->core()
            ->mapTile(pathOf(key))
            .then(QtFuture::Launch::Async, &pictureIn)
            .then(this, [this, key, opened = m_opened](const std::expected<QImage, CoreProblem>& image) {
                if (opened == m_opened) take(key, image);
            });
    }
}

void MapTiles::take(const TileKey& key, const std::expected<QImage, CoreProblem>& image) {
    m_underWay.remove(key);
    if (image) {
        m_images.insert(key, new QImage(*image), image->sizeInBytes());
    } else if (image.error().status == 404) {
        m_none.insert(key);
    } else {
        return pause();
    }
    Q_EMIT changed();
    fetchNext();
}

void MapTiles::pause() {
    m_wanted.clear();
    if (m_pause.isActive()) return;
    m_pause.start();
    Q_EMIT failingChanged();
}

} // namespace autospace
