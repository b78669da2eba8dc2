// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>
#include <QtPositioning/QGeoRectangle>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// The places of a model, put together where their marks would lie upon each other at a zoom level. A
/// cluster stands in the middle of its places and knows how many they are; a place alone keeps its id.
/// Places without coordinates are left out and counted. The result does not depend on what is in view,
/// so that moving the map moves no mark.
class PlaceClusters : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(qreal zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY zoomLevelChanged)
    /// How near two marks may come, in pixels.
    Q_PROPERTY(qreal distance MEMBER m_distance NOTIFY distanceChanged)
    Q_PROPERTY(QString idRole MEMBER m_idRole NOTIFY rolesChanged)
    Q_PROPERTY(QString titleRole MEMBER m_titleRole NOTIFY rolesChanged)
    /// Everything there is; invalid without places.
    Q_PROPERTY(QGeoRectangle bounds READ bounds NOTIFY boundsChanged)
    Q_PROPERTY(int withoutPlace READ withoutPlace NOTIFY boundsChanged)

public:
    enum Role { Latitude = Qt::UserRole, Longitude, Count, MarkerId, Title, Bounds };

    explicit PlaceClusters(QObject* parent = nullptr);

    [[nodiscard]] QAbstractItemModel* source() const { return m_source; }
    void setSource(QAbstractItemModel* source);
    [[nodiscard]] qreal zoomLevel() const { return m_zoomLevel; }
    /// Marks are put together per half level, so that zooming smoothly does not shuffle them all the time.
    void setZoomLevel(qreal zoom);
    [[nodiscard]] QGeoRectangle bounds() const { return m_bounds; }
    [[nodiscard]] int withoutPlace() const { return m_withoutPlace; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The place of an id; invalid if there is none.
    Q_INVOKABLE [[nodiscard]] QGeoCoordinate placeOf(const QString& id) const;

Q_SIGNALS:
    void sourceChanged();
    void zoomLevelChanged();
    void distanceChanged();
    void rolesChanged();
    /// The places were read anew.
    void boundsChanged();

private:
    struct Place {
        QString id;
        QString title;
        QGeoCoordinate at;
    };
    struct Cluster {
        QGeoCoordinate middle;
        QList<qsizetype> places;
    };

    void readPlaces();
    void regroup();
    [[nodiscard]] QList<Cluster> grouped() const;
    [[nodiscard]] QGeoRectangle boundsOf(const QList<qsizetype>& places) const;
    [[nodiscard]] int sourceRole(const QByteArray& name) const;

    QPointer<QAbstractItemModel> m_source;
    QString m_idRole = QStringLiteral("recordId");
    QString m_titleRole = QStringLiteral("title");
    qreal m_zoomLevel = 10;
    qreal m_distance = 48;
    QList<Place> m_places;
    QList<Cluster> m_clusters;
    QGeoRectangle m_bounds;
    int m_withoutPlace = 0;
};

} // namespace autospace
