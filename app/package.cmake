# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package. app/package builds it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME synchroscope)
set(CPACK_PACKAGE_VENDOR "The Synchroscope maintainers")
set(CPACK_PACKAGE_CONTACT "The Synchroscope maintainers <maintainers@synchroscope.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "classroom instrument for inter-process communication")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Starts real Linux processes that send and receive messages through shared
memory, and shows while it happens who is blocked, why and for how long, who
wakes whom, and how many messages are queued, for each of the four
combinations of synchronous and asynchronous send and receive. With a course
of 25 lessons.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter, fonts-dejavu-core")
# Qt's own words, and characters of Chinese: any of these fonts is found by itself where Inter has none.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-wayland, qt6-translations-l10n, fonts-wqy-microhei | fonts-noto-cjk | fonts-droid-fallback")
# Folders as Debian wants them, whatever the umask.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
