// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme
import Autospace.Controls

Panel {
    id: root
    default property alias items: flow.data
    width: parent ? parent.width : 0
    contentItem: Flow {
        id: flow
        spacing: Theme.metrics.gap
    }
}
