// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Theme
import Autospace.Map

TestCase {
    id: test
    name: "PlaceMap"
    when: windowShown
    width: 900
    height: 600
    visible: true

    ListModel {
        id: garages
        ListElement { recordId: "a"; title: "Städtle garage"; latitude: 47.1410; longitude: 9.5209 }
        ListElement { recordId: "b"; title: "Rathausplatz"; latitude: 47.1428; longitude: 9.5209 }
        ListElement { recordId: "c"; title: "Bahnhof Schaan"; latitude: 47.1668; longitude: 9.5089 }
        ListElement { recordId: "d"; title: "Balzers Burg"; latitude: 47.0667; longitude: 9.5030 }
    }
    PlaceMap {
        id: map
        anchors.fill: parent
        places: garages
        selectedId: "d"
        property string asked: ""
        onChosen: id => asked = id
    }

    function marks(): var {
        const found = [];
        const walk = item => {
            if (item.signHeight !== undefined)
                found.push(item);
            for (const child of item.children)
                walk(child);
        };
        walk(map);
        return found;
    }

    function test_everythingIsShown() {
        tryVerify(() => map.ready);
        // Marks of an earlier zoom linger until the view has let go of them.
        tryVerify(() => marks().length >= 3 && marks().reduce((sum, mark) => sum + mark.count, 0) === 4);
        for (const mark of marks()) {
            const at = mark.mapToItem(map, mark.width / 2, mark.signHeight / 2);
            verify(map.contains(at), mark.text + " is in view");
        }
    }
    function test_clickChooses() {
        tryVerify(() => marks().some(mark => mark.title === "Bahnhof Schaan"));
        mouseClick(marks().find(mark => mark.title === "Bahnhof Schaan"), 10, 10);
        compare(map.asked, "c");
    }
    function test_clusterOpens() {
        tryVerify(() => marks().some(mark => mark.count === 2));
        mouseClick(marks().find(mark => mark.count === 2));
        tryVerify(() => marks().filter(mark => mark.count === 1).length >= 2);
        map.showAll();
    }
    function test_keysMoveAndZoom() {
        map.forceActiveFocus();
        map.showAll();
        const longitude = map.map.center.longitude;
        const zoom = map.map.zoomLevel;
        keyClick(Qt.Key_Right);
        verify(map.map.center.longitude > longitude);
        keyClick("+");
        compare(map.map.zoomLevel, zoom + 1);
        keyClick(Qt.Key_Home);
        compare(map.map.zoomLevel, zoom);
        fuzzyCompare(map.map.center.longitude, longitude, 1e-6);
    }
    function test_wheelKeepsThePlaceUnderThePointer() {
        map.showAll();
        const before = map.map.toCoordinate(Qt.point(200, 150), false);
        mouseWheel(map, 200, 150, 0, 120);
        const after = map.map.toCoordinate(Qt.point(200, 150), false);
        fuzzyCompare(after.latitude, before.latitude, 1e-5);
        fuzzyCompare(after.longitude, before.longitude, 1e-5);
    }
}
