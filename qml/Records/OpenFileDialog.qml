// SPDX-License-Identifier: GPL-3.0-or-later
import QtCore
import QtQuick.Dialogs

/// The system's dialog for a file to read.
FileDialog {
    id: root

    signal chosen(url file)

    objectName: "openFile"
    fileMode: FileDialog.OpenFile
    onAccepted: chosen(selectedFile)

    /// In the folder of the last time, else among the documents or at home.
    function ask(folder: string, name: string, suffix: string, kindName: string): void {
        const documents = StandardPaths.locate(StandardPaths.DocumentsLocation, "", StandardPaths.LocateDirectory);
        currentFolder = folder || documents.toString() || StandardPaths.writableLocation(StandardPaths.HomeLocation);
        nameFilters = [kindName + " (*." + suffix + ")", qsTr("All files") + " (*)"];
        open();
    }
}
