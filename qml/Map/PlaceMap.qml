// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtLocation
import QtPositioning
import Autospace.Theme
import Autospace.Controls
import Autospace.Models

/// Places on a map: marks, put together where they would cover each other, and the selected one. The
/// ground is plain with graticule, and under tiles where there are some; the scale is always drawn.
/// Drag, wheel and pinch move it; so do the arrow keys, plus, minus and Home.
FocusScope {
    id: root

    /// Roles: recordId, title, latitude, longitude.
    required property var places
    property string selectedId: ""
    /// Null for the plain ground.
    property MapTiles tiles: null

    /// By hand; until then it shows everything there is.
    property bool moved: false
    readonly property Map map: loader.item as Map
    /// Pictures wait for this.
    readonly property bool ready: map !== null && map.mapReady

    signal chosen(string id)

    activeFocusOnTab: true
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map")
    Accessible.description: qsTr("Arrow keys move it, plus and minus zoom, Home shows everything.")

    onReadyChanged: if (!moved) showAll()
    onSelectedIdChanged: showSelected()

    PlaceClusters {
        id: clusters
        source: root.places
        zoomLevel: root.map ? root.map.zoomLevel : 10
        distance: Theme.metrics.scale * 44
        onBoundsChanged: if (!root.moved) root.showAll()
    }
    Loader {
        id: loader
        anchors.fill: parent
        sourceComponent: ground
    }
    Component {
        id: ground
        Map {
            id: map
            // Only for what lies on the ground: tiles come through the core, with the person's sign-in.
            plugin: Plugin { name: "itemsoverlay" }
            color: Theme.colors.sunken
            copyrightsVisible: false
            minimumZoomLevel: 3
            maximumZoomLevel: 19
            onWidthChanged: if (!root.moved) root.showAll()
            onHeightChanged: if (!root.moved) root.showAll()

            Graticule {
                anchors.fill: parent
                center: map.center
                zoomLevel: map.zoomLevel
                line: Theme.colors.softLine
                strongLine: Theme.colors.disabledLine
                ink: Theme.colors.muted
                font: Theme.fonts.caption
            }
            TileGround {
                objectName: "tileGround"
                anchors.fill: parent
                tiles: root.tiles
                center: map.center
                zoomLevel: map.zoomLevel
                dark: Theme.dark
            }
            MapItemView {
                model: clusters
                // By itself it fades out what is gone: signs that no longer hold, over those that do.
                remove: null
                delegate: MapQuickItem {
                    id: place
                    required property real latitude
                    required property real longitude
                    required property int count
                    required property string markerId
                    required property string title
                    required property var bounds
                    coordinate: QtPositioning.coordinate(latitude, longitude)
                    anchorPoint: Qt.point(mark.width / 2, mark.signHeight / 2)
                    z: mark.selected ? 2 : mark.hovered ? 1 : 0
                    sourceItem: PlaceMark {
                        id: mark
                        count: place.count
                        title: place.title
                        // A sign for several stands out when the chosen one is among them.
                        selected: root.selectedId !== "" && (place.markerId === root.selectedId
                            || place.count > 1 && place.bounds.contains(clusters.placeOf(root.selectedId)))
                        onClicked: {
                            root.forceActiveFocus(Qt.MouseFocusReason);
                            if (place.markerId !== "")
                                root.chosen(place.markerId);
                            else
                                root.openCluster(place.bounds);
                        }
                    }
                }
            }
            DragHandler {
                target: null
                property point before
                onActiveChanged: before = Qt.point(0, 0)
                onActiveTranslationChanged: {
                    root.pan(before.x - activeTranslation.x, before.y - activeTranslation.y);
                    before = Qt.point(activeTranslation.x, activeTranslation.y);
                }
            }
            WheelHandler {
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                onWheel: event => root.zoomAt(Qt.point(event.x, event.y), event.angleDelta.y / 240)
            }
            PinchHandler {
                target: null
                property real before: 0
                onActiveChanged: if (active) before = map.zoomLevel
                onActiveScaleChanged: root.zoomAt(centroid.position, before + Math.log2(activeScale) - map.zoomLevel)
            }
            TapHandler {
                onTapped: root.forceActiveFocus(Qt.MouseFocusReason)
                onDoubleTapped: point => root.zoomAt(point.position, 1)
            }
        }
    }
    Column {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.metrics.gap
        spacing: -Theme.metrics.line
        IconButton { text: qsTr("Zoom in"); icon.name: "plus"; framed: true; onClicked: root.zoomBy(1) }
        IconButton { text: qsTr("Zoom out"); icon.name: "minus"; framed: true; onClicked: root.zoomBy(-1) }
        IconButton { text: qsTr("Show all"); icon.name: "home"; framed: true; onClicked: root.showAll() }
    }
    ScaleBar {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.metrics.gap
        latitude: root.map ? root.map.center.latitude : 0
        zoomLevel: root.map ? root.map.zoomLevel : 10
    }
    Rectangle {
        visible: owed.text !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: owed.implicitWidth + Theme.metrics.unit
        height: owed.implicitHeight
        color: Theme.colors.surface
        Label {
            id: owed
            objectName: "mapNote"
            anchors.centerIn: parent
            text: root.tiles?.failing ? qsTr("The map cannot be fetched now; the plain ground is shown") : root.tiles?.attribution ?? ""
            font: Theme.fonts.caption
            color: Theme.colors.muted
        }
    }
    FocusFrame {
        visible: root.activeFocus
        inside: true
    }

    Keys.onPressed: event => {
        const step = Math.round(Math.min(width, height) / 4);
        switch (event.key) {
        case Qt.Key_Left: pan(-step, 0); break;
        case Qt.Key_Right: pan(step, 0); break;
        case Qt.Key_Up: pan(0, -step); break;
        case Qt.Key_Down: pan(0, step); break;
        case Qt.Key_Plus: zoomBy(1); break;
        case Qt.Key_Minus: zoomBy(-1); break;
        case Qt.Key_Home: showAll(); break;
        default: return;
        }
        event.accepted = true;
    }

    function zoomBy(levels: real): void { zoomAt(Qt.point(width / 2, height / 2), levels); }
    /// What lies under the point stays under it.
    function zoomAt(point: point, levels: real): void {
        moved = true;
        const kept = map.toCoordinate(point, false);
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, map.zoomLevel + levels));
        map.alignCoordinateToPoint(kept, point);
    }
    function pan(dx: real, dy: real): void {
        moved = true;
        map.pan(dx, dy);
    }
    function openCluster(bounds: var): void {
        moved = true;
        showRegion(bounds);
    }
    function showRegion(bounds: var): void {
        map.fitViewportToGeoShape(bounds, Theme.metrics.widest * 2);
        // One place alone, or several at one address, would be looked at from too near.
        map.zoomLevel = Math.min(map.zoomLevel, 17);
    }
    function showAll(): void {
        if (map && width > 0 && clusters.bounds.isValid)
            showRegion(clusters.bounds);
    }
    /// Moves only if the selected place is out of sight.
    function showSelected(): void {
        const place = clusters.placeOf(selectedId);
        if (map && place.isValid && !map.visibleRegion.contains(place))
            map.center = place;
    }
}
