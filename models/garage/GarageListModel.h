// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/Location.h"
#include "models/Client.h"

#include <QAbstractListModel>
#include <QTimer>

namespace autospace {

// The garages of the organization, all of them in memory: for the map (latitude, longitude), the list beside it, and
// for choosing one. Each knows how many slots it has and how many are free now.
class GarageListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // A part of name, street or city.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    // Only these states, as words; empty: all.
    Q_PROPERTY(QStringList states READ states WRITE setStates NOTIFY statesChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY readyChanged)
public:
    enum Role {
        RecordIdRole = Qt::UserRole,
        TitleRole,
        AddressRole,
        CityRole,
        StatusRole,
        StatusTextRole,
        LatitudeRole,
        LongitudeRole,
        SlotsRole,
        TakenRole,
        FreeRole,
        OpenRole,
        OpenTextRole,
        PriceTextRole,
        ZoneRole,
        ClearHeightTextRole,
        PendingRole
    };

    explicit GarageListModel(QObject* parent = nullptr);

    Q_INVOKABLE int rowOfId(const QVariant& id) const;
    Q_INVOKABLE QVariantMap get(int row) const;
    Q_INVOKABLE QVariantMap byId(const QString& id) const { return get(rowOfId(id)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& search);
    [[nodiscard]] QStringList states() const { return m_states; }
    void setStates(const QStringList& states);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void clientChanged();
    void searchChanged();
    void statesChanged();
    void countChanged();
    void readyChanged();

private:
    struct Row {
        std::shared_ptr<const Location> garage;
        qint64 slotCount = 0;
        qint64 taken = 0;
        bool pending = false;
        friend bool operator==(const Row& a, const Row& b) {
            return a.garage->id == b.garage->id && a.garage->version == b.garage->version &&
                   a.slotCount == b.slotCount && a.taken == b.taken && a.pending == b.pending;
        }
    };
    void reconnect();
    void reload();
    void take(QList<Row> rows);
    [[nodiscard]] static QList<Row> rowsOf(const RecordReader& reader, const Query& query, const Id& organization,
                                           Instant now);
    [[nodiscard]] QString openText(const Location& garage) const;
    [[nodiscard]] bool isOpen(const Location& garage) const;

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    QString m_search;
    QStringList m_states;
    QList<Row> m_rows;
    bool m_ready = false;
    QString m_errorText;
    QTimer m_soon, m_clock;
    int m_asked = 0;
};

} // namespace autospace
