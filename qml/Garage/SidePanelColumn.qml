// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Theme

/// What stands in a side panel, one below the other; scrolls where it does not fit.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: true
    T.ScrollBar.vertical: ScrollBar {}

    ColumnLayout {
        id: column
        width: root.interactive ? root.width - Theme.metrics.scrollBar : root.width
        spacing: Theme.metrics.half
    }
}
