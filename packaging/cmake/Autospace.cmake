# SPDX-License-Identifier: GPL-3.0-or-later
# The functions that the folders' lists use. A target mirrors a folder; its dependencies are the only ones it can include.
include_guard(GLOBAL)

# Flags that every product and test target shares.
add_library(autospace_flags INTERFACE)
add_library(Autospace::Flags ALIAS autospace_flags)
target_compile_options(autospace_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Wno-missing-field-initializers -Werror=return-type)
target_compile_definitions(autospace_flags INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_UP_TO=0x060800 QT_NO_CONTEXTLESS_CONNECT)
if(AUTOSPACE_SANITIZE)
    # A finding ends the program, so that no test passes over it.
    target_compile_options(autospace_flags INTERFACE -fsanitize=${AUTOSPACE_SANITIZE} -fno-sanitize-recover=all)
    target_link_options(autospace_flags INTERFACE -fsanitize=${AUTOSPACE_SANITIZE})
endif()

# One precompiled header, shared by the product and the tests: it cuts a file's compile time to a third. The list is what most files include anyway; it holds no header of ours.
set(AUTOSPACE_PRECOMPILED <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject>
    <QString> <QStringList> <QTimeZone> <QUuid> <algorithm> <array> <expected> <functional> <memory> <optional> <variant>
    <vector>)
add_library(autospace_pch STATIC ${PROJECT_SOURCE_DIR}/packaging/cmake/pch/Precompiled.cpp)
set_target_properties(autospace_pch PROPERTIES AUTOMOC OFF)
target_link_libraries(autospace_pch PRIVATE autospace_flags Qt6::Core)
target_precompile_headers(autospace_pch PRIVATE ${AUTOSPACE_PRECOMPILED})
# The compiler cache takes this text for the header's identity instead of its bytes, which differ between checkouts.
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/autospace_pch.dir/cmake_pch.hxx.gch.sum
    "${AUTOSPACE_PRECOMPILED} ${Qt6_VERSION} ${CMAKE_CXX_COMPILER_VERSION} ${CMAKE_BUILD_TYPE} ${AUTOSPACE_SANITIZE}")

# Qt's Test library puts each test's folders into its compiler arguments. They would keep a test from the shared header and
# from a compiler cache that another checkout filled, and nothing here asks for them.
get_target_property(AUTOSPACE_QT_TEST_DEFINITIONS Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER AUTOSPACE_QT_TEST_DEFINITIONS EXCLUDE REGEX QT_TESTCASE_)
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${AUTOSPACE_QT_TEST_DEFINITIONS}")

# autospace_library(NAME SOURCES file… LINK target… [PRIVATE_LINK target…])
# A static library autospace_<name>, alias Autospace::<Name>, included by its path from the top folder.
function(autospace_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    string(TOLOWER ${name} lower)
    add_library(autospace_${lower} STATIC ${arg_SOURCES})
    add_library(Autospace::${name} ALIAS autospace_${lower})
    target_include_directories(autospace_${lower} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(autospace_${lower} PUBLIC Autospace::Flags ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
    target_precompile_headers(autospace_${lower} REUSE_FROM autospace_pch)
endfunction()

# autospace_test(NAME [SOURCES file…] [LINK target…] [TIMEOUT seconds] [LABELS label…] [SERIAL])
# Builds tst_<NAME> from <NAME>Test.cpp (and SOURCES) in the current folder and registers it as <folder path>/<NAME>.
function(autospace_test name)
    cmake_parse_arguments(arg "SERIAL" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" prefix "${folder}")
    set(target tst_${prefix}_${name})
    add_executable(${target} ${name}Test.cpp ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE Autospace::Flags Qt6::Test ${arg_LINK})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_precompile_headers(${target} REUSE_FROM autospace_pch)
    # Only where they are used: a path in the compiler's arguments keeps checkouts from sharing a compiler cache.
    file(STRINGS ${CMAKE_CURRENT_SOURCE_DIR}/${name}Test.cpp uses REGEX "AUTOSPACE_(SOURCE|BIN)_DIR")
    if(uses)
        target_compile_definitions(${target} PRIVATE
            AUTOSPACE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" AUTOSPACE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    endif()
    add_test(NAME ${folder}/${name} COMMAND ${target})
    set_tests_properties(${folder}/${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false"
        LABELS "${arg_LABELS}")
    # What may take longest starts first, so that nothing long is left alone at the end.
    if(arg_TIMEOUT)
        set_tests_properties(${folder}/${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} COST ${arg_TIMEOUT})
        # Qt Test ends a function after five minutes by itself.
        set_property(TEST ${folder}/${name} APPEND PROPERTY ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
    else()
        set_tests_properties(${folder}/${name} PROPERTIES TIMEOUT 120)
    endif()
    if(arg_SERIAL)
        set_tests_properties(${folder}/${name} PROPERTIES RUN_SERIAL TRUE)
    endif()
endfunction()

# Where every QML module puts its qmldir, types and QML files: the import path of qmllint, qmlls and the tests.
set(AUTOSPACE_QML_DIR ${CMAKE_BINARY_DIR}/modules)

# Qt's own QML modules are shared libraries that the engine finds by itself, and ours are linked explicitly: no scan.
set(AUTOSPACE_QT_QML_MODULE_NO_IMPORT_SCAN ON)
define_property(TARGET PROPERTY QT_QML_MODULE_NO_IMPORT_SCAN INITIALIZE_FROM_VARIABLE AUTOSPACE_QT_QML_MODULE_NO_IMPORT_SCAN)

# autospace_qml_module(NAME [SOURCES file…] [QML file…] [SINGLETONS file…] [RESOURCES file…] [MODULES name…] [TYPES_OF uri…]
#                      [LINK target…])
# The QML module Autospace.<NAME> as a static library that is compiled ahead of time. A static module is found at run
# time only if its plugin is linked too, so a program or test links Autospace::Qml::<NAME>, which brings the library,
# its plugin and those of the MODULES it imports. TYPES_OF names modules beside QtQuick whose types its C++ types use. A warning of qmllint (see .qmllint.ini) fails the test qml/lint/<NAME>.
function(autospace_qml_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;QML;SINGLETONS;RESOURCES;MODULES;TYPES_OF;LINK" ${ARGN})
    string(TOLOWER ${name} lower)
    set(target autospace_qml_${lower})
    qt_add_library(${target} STATIC)
    if(arg_SINGLETONS)
        set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    qt_add_qml_module(${target}
        URI Autospace.${name} VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${AUTOSPACE_QML_DIR}/Autospace/${name}
        IMPORT_PATH ${AUTOSPACE_QML_DIR}
        DEPENDENCIES QtQuick ${arg_TYPES_OF}
        SOURCES ${arg_SOURCES}
        QML_FILES ${arg_QML} ${arg_SINGLETONS}
        RESOURCES ${arg_RESOURCES})
    # What is generated of the QML files is compiled together: each alone would read the same long headers.
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 32)
    set_source_files_properties(${arg_SOURCES} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    # The generated type registration includes headers by their bare name.
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC Qt6::Quick ${arg_LINK})
    target_link_libraries(${target} PRIVATE Autospace::Flags)
    if(arg_QML OR arg_SINGLETONS)
        add_test(NAME qml/lint/${name} COMMAND Qt6::qmllint @${CMAKE_CURRENT_BINARY_DIR}/.rcc/qmllint/${target}.rsp)
    endif()
    add_library(autospace_qml_${lower}_linked INTERFACE)
    add_library(Autospace::Qml::${name} ALIAS autospace_qml_${lower}_linked)
    target_link_libraries(autospace_qml_${lower}_linked INTERFACE ${target} ${target}plugin)
    foreach(module ${arg_MODULES})
        string(TOLOWER ${module} imported)
        target_link_libraries(${target} PUBLIC autospace_qml_${imported})
        target_link_libraries(autospace_qml_${lower}_linked INTERFACE Autospace::Qml::${module})
        add_dependencies(${target} autospace_qml_${imported})
    endforeach()
endfunction()

# autospace_qml_test(NAME [SOURCES file…] [MODULES name…] [LINK target…] [TIMEOUT seconds])
# A Qt Quick Test: runs tst_<NAME>.qml of the current folder, registered as <folder path>/<NAME>. SOURCES may add C++
# types with QML_ELEMENT, which the test imports as Autospace.Test.<NAME>. Any QML warning fails the test.
function(autospace_qml_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;MODULES;LINK" ${ARGN})
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" prefix "${folder}")
    set(target tst_${prefix}_${name})
    qt_add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/qml/QuickTestMain.cpp)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if(arg_SOURCES)
        qt_add_qml_module(${target} URI Autospace.Test.${name} VERSION 1.0
            OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/modules/Autospace/Test/${name}
            IMPORT_PATH ${AUTOSPACE_QML_DIR} NO_LINT NO_IMPORT_SCAN SOURCES ${arg_SOURCES})
        target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    endif()
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE
        AUTOSPACE_TEST_NAME="${name}" AUTOSPACE_TEST_FILE="${CMAKE_CURRENT_SOURCE_DIR}/tst_${name}.qml")
    target_link_libraries(${target} PRIVATE Qt6::QuickTest Autospace::Flags ${arg_LINK})
    foreach(module ${arg_MODULES})
        target_link_libraries(${target} PRIVATE Autospace::Qml::${module})
    endforeach()
    add_test(NAME ${folder}/${name} COMMAND ${target})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${folder}/${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
