// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

T.Menu {
    id: root

    readonly property real widest: {
        let width = Theme.metrics.scale * 160;
        for (let i = 0; i < count; ++i)
            width = Math.max(width, itemAt(i).implicitWidth);
        return Math.min(width, Theme.metrics.scale * 420);
    }

    implicitWidth: widest + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.metrics.half
    padding: Theme.metrics.line
    verticalPadding: Theme.metrics.half
    overlap: Theme.metrics.line
    cascade: true
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: Window.window ? contentHeight > Window.window.height : false
        clip: true
        currentIndex: root.currentIndex
        T.ScrollBar.vertical: ScrollBar {}
    }

    background: Rectangle {
        color: Theme.colors.popup
        border.width: Theme.metrics.line
        border.color: Theme.colors.controlLine
    }
}
