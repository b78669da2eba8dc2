// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Map/PlaceClusters.h"

#include "qml/Map/WorldPixels.h"

#include <cmath>
#include <numeric>

namespace autospace {

PlaceClusters::PlaceClusters(QObject* parent) : QAbstractListModel(parent) {
    connect(this, &PlaceClusters::rolesChanged, this, &PlaceClusters::readPlaces);
    connect(this, &PlaceClusters::distanceChanged, this, &PlaceClusters::regroup);
}

void PlaceClusters::setSource(QAbstractItemModel* source) {
    if (source == m_source) return;
    if (m_source) m_source->disconnect(this);
    m_source = source;
    if (source) {
        connect(source, &QAbstractItemModel::modelReset, this, &PlaceClusters::readPlaces);
        connect(source, &QAbstractItemModel::rowsInserted, this, &PlaceClusters::readPlaces);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &PlaceClusters::readPlaces);
        connect(source, &QAbstractItemModel::rowsMoved, this, &PlaceClusters::readPlaces);
        connect(source, &QAbstractItemModel::dataChanged, this, &PlaceClusters::readPlaces);
        connect(source, &QObject::destroyed, this, &PlaceClusters::readPlaces);
    }
    readPlaces();
    Q_EMIT sourceChanged();
}

void PlaceClusters::setZoomLevel(qreal zoom) {
    const qreal half = std::round(zoom * 2) / 2;
    if (qFuzzyCompare(half, m_zoomLevel)) return;
    m_zoomLevel = half;
    regroup();
    Q_EMIT zoomLevelChanged();
}

int PlaceClusters::sourceRole(const QByteArray& name) const { return m_source->roleNames().key(name, -1); }

void PlaceClusters::readPlaces() {
    m_places.clear();
    m_withoutPlace = 0;
    const int count = m_source ? m_source->rowCount() : 0;
    if (count > 0) {
        const int idRole = sourceRole(m_idRole.toLatin1()), titleRole = sourceRole(m_titleRole.toLatin1());
        const int latitudeRole = sourceRole("latitude"), longitudeRole = sourceRole("longitude");
        for (int row = 0; row < count; ++row) {
            const QModelIndex at = m_source->index(row, 0);
            const QGeoCoordinate place(at.data(latitudeRole).toDouble(), at.data(longitudeRole).toDouble());
            // Nothing of ours stands where the equator meets the zero meridian; it is what "no coordinates" looks like.
            if (!place.isValid() || (place.latitude() == 0 && place.longitude() == 0))
                ++m_withoutPlace;
            else
                m_places.append({at.data(idRole).toString(), at.data(titleRole).toString(), place});
        }
    }
    QList<qsizetype> all(m_places.size());
    std::iota(all.begin(), all.end(), 0);
    m_bounds = boundsOf(all);
    regroup();
    Q_EMIT boundsChanged();
}

void PlaceClusters::regroup() {
    beginResetModel();
    m_clusters = grouped();
    endResetModel();
}

// Greedy over a grid whose cells are as wide as the distance: a place joins the first cluster near it,
// which can only lie in the nine cells around.
QList<PlaceClusters::Cluster> PlaceClusters::grouped() const {
    struct Open {
        QPointF middle;
        qsizetype index;
    };
    QList<Cluster> clusters;
    QHash<std::pair<qint64, qint64>, QList<Open>> cells;
    const auto cellOf = [&](QPointF point) {
        return std::pair(qint64(std::floor(point.x() / m_distance)), qint64(std::floor(point.y() / m_distance)));
    };
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QPointF point = WorldPixels::at(m_places[i].at.latitude(), m_places[i].at.longitude(), m_zoomLevel);
        const auto [column, row] = cellOf(point);
        const Open* nearest = nullptr;
        for (qint64 dx = -1; dx <= 1; ++dx)
            for (qint64 dy = -1; dy <= 1; ++dy)
                if (const auto found = cells.constFind({column + dx, row + dy}); found != cells.cend())
                    for (const Open& open : *found)
                        if (const QPointF gap = open.middle - point;
                            std::hypot(gap.x(), gap.y()) < m_distance && !nearest)
                            nearest = &open;
        if (nearest) {
            clusters[nearest->index].places.append(i);
            continue;
        }
        cells[{column, row}].append({point, clusters.size()});
        clusters.append({m_places[i].at, {i}});
    }
    for (Cluster& cluster : clusters)
        if (cluster.places.size() > 1) cluster.middle = boundsOf(cluster.places).center();
    return clusters;
}

QGeoRectangle PlaceClusters::boundsOf(const QList<qsizetype>& places) const {
    if (places.isEmpty()) return {};
    QList<QGeoCoordinate> at;
    for (const qsizetype place : places)
        at.append(m_places[place].at);
    return QGeoRectangle(at);
}

int PlaceClusters::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_clusters.size());
}

QVariant PlaceClusters::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Cluster& cluster = m_clusters[index.row()];
    const bool single = cluster.places.size() == 1;
    switch (role) {
    case Latitude: return cluster.middle.latitude();
    case Longitude: return cluster.middle.longitude();
    case Count: return cluster.places.size();
    case MarkerId: return single ? m_places[cluster.places.front()].id : QString();
    case Title: return single ? m_places[cluster.places.front()].title : QString();
    case Bounds: return QVariant::fromValue(boundsOf(cluster.places));
    default: return {};
    }
}

QHash<int, QByteArray> PlaceClusters::roleNames() const {
    return {{Latitude, "latitude"}, {Longitude, "longitude"}, {Count, "count"},
            {MarkerId, "markerId"}, {Title, "title"},         {Bounds, "bounds"}};
}

QGeoCoordinate PlaceClusters::placeOf(const QString& id) const {
    for (const Place& place : m_places)
        if (place.id == id) return place.at;
    return {};
}

} // namespace autospace
