// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ShellPage {
    tabs: null
    page: Component { SettingsSample {} }
}
