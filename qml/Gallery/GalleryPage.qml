// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

Flickable {
    id: root
    default property alias sections: column.data
    contentWidth: width
    contentHeight: column.height + 2 * Theme.metrics.wide
    clip: true
    Column {
        id: column
        x: Theme.metrics.wide
        y: Theme.metrics.wide
        width: root.width - 2 * Theme.metrics.wide
        spacing: Theme.metrics.wide
    }
}
