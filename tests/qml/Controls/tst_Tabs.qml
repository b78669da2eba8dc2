// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Autospace.Controls

Item {
    id: scene
    property list<string> pages: []
    width: 600
    height: 200
    LayoutMirroring.childrenInherit: true

    Tabs {
        id: tabs
        width: 600
        strip: true
        Repeater {
            model: scene.pages
            Tab {
                required property string modelData
                text: modelData
            }
        }
    }

    TestCase {
        name: "Tabs"
        when: windowShown

        // More than there is room for: the open one is in view.
        function test_theOpenOneIsInView_data(): var {
            return test_tabsThatComeLateAreSeen_data();
        }
        function test_theOpenOneIsInView(row: var): void {
            scene.LayoutMirroring.enabled = row.mirrored;
            const many = [];
            for (let i = 0; i < 30; ++i)
                many.push("Level " + i);
            scene.pages = many;
            tryCompare(tabs, "count", 30);
            for (const index of [29, 0, 15]) {
                tabs.setCurrentIndex(index);
                const tab = tabs.itemAt(index);
                const left = () => tab.mapToItem(scene, 0, 0).x;
                tryVerify(() => tab.width > 0 && left() >= 0 && left() + tab.width <= 600, 1000, index + " at " + left());
            }
        }
        function test_tabsThatComeLateAreSeen_data(): var {
            return [{tag: "left to right", mirrored: false}, {tag: "right to left", mirrored: true}];
        }
        function test_tabsThatComeLateAreSeen(row: var): void {
            scene.LayoutMirroring.enabled = row.mirrored;
            scene.pages = [];
            wait(50);
            for (const count of [1, 4, 2]) {
                scene.pages = ["Today", "Bookings", "Garages", "Slots"].slice(0, count);
                tryCompare(tabs, "count", count);
                const first = tabs.itemAt(0);
                const edge = () => row.mirrored ? 600 - first.mapToItem(scene, first.width, 0).x : first.mapToItem(scene, 0, 0).x;
                tryVerify(() => first.width > 0 && Math.abs(edge() - tabs.rightPadding) < 1, 1000, "the first of " + count + " at " + edge());
            }
        }
    }
}
