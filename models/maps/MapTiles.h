// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/maps/TileKey.h"

#include <QCache>
#include <QImage>
#include <QSet>
#include <QTimer>

namespace autospace {

// The squares of the map that the core fetches from its map service, as far as they are at hand: kept in memory only,
// asked for in the person's name, a few at a time, those on screen first. While the core has no map service, or cannot be
// reached, there are none, and what is below shows; it is tried again now and then.
class MapTiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // Whether the core has tiles, as far as is known.
    Q_PROPERTY(bool drawn READ drawn NOTIFY styleChanged)
    // Whom they are owed to.
    Q_PROPERTY(QString attribution READ attribution NOTIFY styleChanged)
    // The last ones asked for could not be fetched.
    Q_PROPERTY(bool failing READ failing NOTIFY failingChanged)
public:
    static constexpr int atOnce = 4; // of the six connections to the core
    static constexpr int pauseMs = 15'000;

    explicit MapTiles(QObject* parent = nullptr);

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] bool drawn() const { return !m_light.isEmpty(); }
    [[nodiscard]] QString attribution() const { return m_attribution; }
    [[nodiscard]] bool failing() const { return m_pause.isActive() && drawn(); }

    // Null when it is not at hand.
    [[nodiscard]] const QImage* find(const TileKey& key) const { return m_images.object(key); }
    // Those that are on screen and not at hand, the most wanted first; what was asked for before and is not among them
    // is not fetched any more.
    void want(const QList<TileKey>& keys);

Q_SIGNALS:
    void clientChanged();
    void styleChanged();
    void failingChanged();
    // There may be others at hand than before, or it is time to ask again.
    void changed();

private:
    void open();
    void askStyle();
    void takeStyle(const CoreAnswer& answer);
    void fetchNext();
    void take(const TileKey& key, const std::expected<QImage, CoreProblem>& image);
    void pause();
    [[nodiscard]] QString pathOf(const TileKey& key) const;

    QPointer<Client> m_client;
    QString m_light, m_dark, m_attribution;
    QCache<TileKey, QImage> m_images;
    QSet<TileKey> m_none; // the service has none there
    QSet<TileKey> m_underWay;
    QList<TileKey> m_wanted;
    QTimer m_pause;
    bool m_asking = false;
    int m_opened = 0; // answers to an earlier sign-in are dropped
};

} // namespace autospace
