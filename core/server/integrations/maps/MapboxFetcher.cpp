// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/integrations/maps/MapboxFetcher.h"

#include <QNetworkReply>
#include <QRegularExpression>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostSeconds = 12 * 3600;
constexpr int leastSeconds = 60;

int maxAgeOf(const QByteArray& cacheControl) {
    static const QRegularExpression age(u"\\bmax-age=(\\d{1,9})"_s);
    const auto match = age.match(QString::fromLatin1(cacheControl));
    return match.hasMatch() ? std::clamp(match.captured(1).toInt(), leastSeconds, mostSeconds) : leastSeconds;
}

} // namespace

MapboxFetcher::MapboxFetcher(MapSource source, MapboxTiles::Report report, MapboxTiles::Limits limits)
    : m_source(std::move(source)), m_report(std::move(report)), m_limits(limits), m_kept(limits.keptBytes),
      m_quiet(0) {}

void MapboxFetcher::fetch(const TileId& tile, bool dark, int ratio, const MapTileDone& done) {
    const Key key = m_source.mapboxPath(tile, dark, ratio);
    if (const Kept* kept = m_kept.object(key); kept && !kept->goodFor.hasExpired()) {
        MapTile found = kept->tile;
        found.maxAgeSeconds = static_cast<int>(kept->goodFor.remainingTime() / 1000);
        return done(found);
    }
    if (const auto asked = m_asked.find(key); asked != m_asked.end()) {
        *asked << done;
        return;
    }
    if (m_waiting.size() >= m_limits.waiting) return done(std::unexpected(MapTileProblem::Busy));
    m_asked.insert(key, {done});
    if (m_underWay < m_limits.atOnce)
        begin(key);
    else
        m_waiting.enqueue(key);
}

// Redirects are not followed: the token would go along.
void MapboxFetcher::begin(const Key& key) {
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    ++m_underWay;
    QNetworkRequest request(m_source.mapboxUrl(key));
    request.setTransferTimeout(std::chrono::milliseconds(m_limits.timeoutMs));
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "image/*");
    QNetworkReply* reply = m_network->get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, most = m_limits.tileBytes](qint64 received) {
        if (received > most) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, key, reply] {
        reply->deleteLater();
        finish(key, *reply);
    });
}

void MapboxFetcher::finish(const Key& key, QNetworkReply& reply) {
    --m_underWay;
    const MapTileResult result = resultOf(reply);
    if (result)
        m_kept.insert(key, new Kept{*result, QDeadlineTimer(std::chrono::seconds(result->maxAgeSeconds))},
                      result->bytes.size());
    for (const MapTileDone& done : m_asked.take(key))
        done(result);
    while (m_underWay < m_limits.atOnce && !m_waiting.isEmpty())
        begin(m_waiting.dequeue());
}

// The reply's own sentence is never told: it names the address, and the token with it.
MapTileResult MapboxFetcher::resultOf(QNetworkReply& reply) {
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 404) return std::unexpected(MapTileProblem::NoSuchTile);
    if (status == 401 || status == 403) {
        tell(u"The map service does not take the token (status %1)."_s.arg(status));
        return std::unexpected(MapTileProblem::Refused);
    }
    if (status == 429) return std::unexpected(MapTileProblem::Busy);
    if (reply.error() != QNetworkReply::NoError || status != 200) {
        tell(status ? u"The map service answers with status %1."_s.arg(status)
                    : u"The map service does not answer (network error %1)."_s.arg(reply.error()));
        return std::unexpected(MapTileProblem::Unreachable);
    }
    if (reply.bytesAvailable() > m_limits.tileBytes) {
        tell(u"The map service answers with more than a tile."_s);
        return std::unexpected(MapTileProblem::NotAPicture);
    }
    MapTile tile{.bytes = reply.read(m_limits.tileBytes),
                 .type = reply.rawHeader("Content-Type").split(';').first().trimmed().toLower(),
                 .maxAgeSeconds = maxAgeOf(reply.rawHeader("Cache-Control"))};
    static const QList<QByteArray> pictures{"image/png"_ba, "image/jpeg"_ba, "image/webp"_ba};
    if (tile.bytes.isEmpty() || !pictures.contains(tile.type)) {
        tell(u"The map service answers with something that is not a picture."_s);
        return std::unexpected(MapTileProblem::NotAPicture);
    }
    return tile;
}

void MapboxFetcher::tell(const QString& problem) {
    if (!m_quiet.hasExpired()) return;
    m_quiet = QDeadlineTimer(10min);
    if (m_report) m_report(problem);
}

} // namespace autospace
