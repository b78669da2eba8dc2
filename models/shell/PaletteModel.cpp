// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/PaletteModel.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/Location.h"
#include "models/shell/DeepLink.h"
#include "models/text/EnumTexts.h"

namespace autospace {

using namespace Qt::StringLiterals;

void PaletteModel::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::openChanged, this, &PaletteModel::search);
    Q_EMIT clientChanged();
    search();
}

void PaletteModel::setRegistry(ActionRegistry* registry) {
    if (registry == m_registry) return;
    if (m_registry) m_registry->disconnect(this);
    beginResetModel();
    m_registry = registry;
    endResetModel();
    if (registry) {
        connect(registry, &QAbstractItemModel::modelAboutToBeReset, this, &PaletteModel::beginResetModel);
        connect(registry, &QAbstractItemModel::modelReset, this, &PaletteModel::endResetModel);
        connect(registry, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
            Q_EMIT dataChanged(index(first.row()), index(last.row()));
        });
    }
    Q_EMIT registryChanged();
}

void PaletteModel::setQuery(const QString& query) {
    if (query == m_query) return;
    m_query = query;
    Q_EMIT queryChanged();
    search();
}

// One letter finds half of everything; the second one starts the search.
void PaletteModel::search() {
    ++m_asked;
    const QString words = m_query.simplified();
    if (!m_client || !m_client->records() || words.size() < 2) {
        take({});
        return;
    }
    if (!m_busy) {
        m_busy = true;
        Q_EMIT busyChanged();
    }
    using Hits = std::pair<QList<std::shared_ptr<const Booking>>, QList<std::shared_ptr<const Location>>>;
    const auto look = [words, org = m_client->actor().orgId](const RecordReader& reader) {
        Query query;
        query.where(u"org_id"_s, Value(org)).take(mostOfAKind);
        query.search = words;
        Query bookings = query;
        bookings.orderBy(u"starts_at"_s, true);
        return Hits{reader.list<Booking>(bookings), reader.list<Location>(query)};
    };
    m_client->records()->read(look).then(this, [this, asked = m_asked](const Read<Hits>& hits) {
        if (asked != m_asked || !m_client) return;
        QList<Found> found;
        if (hits) {
            for (const auto& booking : hits->first)
                found << Found{u"%1 · %2"_s.arg(booking->code, booking->plate),
                               u"%1 · %2 · %3"_s.arg(booking->customerName, EnumTexts::text(toWord(booking->status)),
                                                     m_client->formats().dateTime(booking->startsAt, m_client->formats().home())),
                               u"car"_s, tr("Booking"), DeepLink{u"bookings"_s, booking->id}.url()};
            for (const auto& garage : hits->second)
                found << Found{garage->name, garage->city.value_or(QString()), u"garage"_s, tr("Garage"),
                               DeepLink{u"locations"_s, garage->id}.url()};
        }
        take(found);
    });
}

void PaletteModel::take(const QList<Found>& found) {
    const int actions = m_registry ? m_registry->rowCount() : 0;
    if (!m_found.isEmpty()) {
        beginRemoveRows({}, actions, actions + int(m_found.size()) - 1);
        m_found.clear();
        endRemoveRows();
    }
    if (!found.isEmpty()) {
        beginInsertRows({}, actions, actions + int(found.size()) - 1);
        m_found = found;
        endInsertRows();
    }
    if (!m_busy) return;
    m_busy = false;
    Q_EMIT busyChanged();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : (m_registry ? m_registry->rowCount() : 0) + int(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int actions = m_registry ? m_registry->rowCount() : 0;
    if (index.row() < actions) {
        static const QHash<int, int> same{{TitleRole, ActionRegistry::TitleRole},       {SubtitleRole, ActionRegistry::SubtitleRole},
                                          {IconRole, ActionRegistry::IconRole},         {ShortcutRole, ActionRegistry::ShortcutRole},
                                          {KindRole, ActionRegistry::KindRole},         {NameRole, ActionRegistry::NameRole}};
        return same.contains(role) ? m_registry->index(index.row()).data(same.value(role)) : QVariant();
    }
    const Found& found = m_found[index.row() - actions];
    switch (role) {
    case TitleRole: return found.title;
    case SubtitleRole: return found.subtitle;
    case IconRole: return found.iconName;
    case KindRole: return found.kind;
    case LinkRole: return found.link;
    case ShortcutRole:
    case NameRole: return QString();
    default: return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const {
    return {{TitleRole, "title"}, {SubtitleRole, "subtitle"}, {IconRole, "iconName"}, {ShortcutRole, "shortcut"},
            {KindRole, "kind"},   {NameRole, "name"},         {LinkRole, "link"}};
}

} // namespace autospace
