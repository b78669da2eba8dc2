// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// A line between groups of a menu.
T.MenuSeparator {
    verticalPadding: Theme.metrics.half
    implicitHeight: Theme.metrics.unit + 1
    contentItem: Rectangle {
        implicitHeight: Theme.metrics.hairline
        color: Theme.colors.softLine
    }
}
