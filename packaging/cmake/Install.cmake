# cmake --install, and the Debian package (cpack -G DEB) made from the same rules.

# Who answers for the package that is built. Debian's own variables name them; the default address reaches nobody.
set(maintainer_name "The Evenhost developers")
set(maintainer_address "evenhost@example.org")
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
  set(maintainer_name "$ENV{DEBFULLNAME}")
  set(maintainer_address "$ENV{DEBEMAIL}")
endif()
set(EVENHOST_MAINTAINER "${maintainer_name} <${maintainer_address}>" CACHE STRING "Maintainer of the Debian package")
# The release's date, not the build's: the same source gives the same package.
set(EVENHOST_RELEASE_DATE "2026-11-21")
set(EVENHOST_RELEASE_DATE_RFC2822 "Sat, 21 Nov 2026 00:00:00 +0000")

# AppStream shows pictures from an address only. Who publishes the program says where its tree can be read, for example
# -DEVENHOST_WEBSITE=https://example.org/evenhost; without one the entry has no pictures rather than dead links.
set(EVENHOST_WEBSITE "" CACHE STRING "Where the source tree can be read on the web, for AppStream")
set(EVENHOST_APPSTREAM_LINKS "")
if(EVENHOST_WEBSITE)
  string(APPEND EVENHOST_APPSTREAM_LINKS "  <url type=\"homepage\">${EVENHOST_WEBSITE}</url>\n  <screenshots>\n")
  set(default " type=\"default\"")
  foreach(picture "window;Break-even" "dark;Dark" "german;German" "chinese;Chinese" "scale200;Memory at 200 %")
    list(GET picture 0 name)
    list(GET picture 1 caption)
    string(APPEND EVENHOST_APPSTREAM_LINKS "    <screenshot${default}><caption>${caption}</caption>"
      "<image>${EVENHOST_WEBSITE}/resources/screenshots/${name}.png</image></screenshot>\n")
    set(default "")
  endforeach()
  string(APPEND EVENHOST_APPSTREAM_LINKS "  </screenshots>\n")
endif()

set(id org.evenhost.Evenhost)
set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
set(made "${CMAKE_BINARY_DIR}/packaging")

install(TARGETS evenhost RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/modelcards" DESTINATION "${CMAKE_INSTALL_DATADIR}/evenhost"
  FILES_MATCHING PATTERN "*.yaml")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/examples" DESTINATION "${CMAKE_INSTALL_DATADIR}/evenhost"
  OPTIONAL FILES_MATCHING PATTERN "*.yaml")
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}" OPTIONAL)
install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

if(UNIX AND NOT APPLE)
  configure_file("${linux}/evenhost.1.in" "${made}/evenhost.1" @ONLY)
  configure_file("${CMAKE_SOURCE_DIR}/packaging/debian/changelog.in" "${made}/changelog" @ONLY)
  foreach(page evenhost.1 changelog)
    # -n: no time stamp inside.
    add_custom_command(OUTPUT "${made}/${page}.gz" COMMAND gzip -9nc "${made}/${page}" > "${made}/${page}.gz"
      DEPENDS "${made}/${page}" VERBATIM)
  endforeach()
  add_custom_target(evenhost_pages ALL DEPENDS "${made}/evenhost.1.gz" "${made}/changelog.gz")
  install(FILES "${made}/evenhost.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
  install(FILES "${made}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
endif()
if(EVENHOST_UI AND UNIX AND NOT APPLE)
  configure_file("${linux}/${id}.metainfo.xml.in" "${made}/${id}.metainfo.xml" @ONLY)
  install(FILES "${linux}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${made}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${linux}/${id}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME ${id}.xml)
  install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/evenhost.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME ${id}.svg)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME evenhost)
set(CPACK_PACKAGE_CONTACT "${EVENHOST_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/package")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare self-hosted and managed language models by cost")
set(CPACK_PACKAGE_DESCRIPTION "Evenhost sizes open-weight language models (memory from the total parameters,
speed from the active ones), prices running them on owned or rented GPUs, and
finds every daily volume at which paying a managed model per token stops or
starts being cheaper. With a window, a meeting walkthrough, a PDF report and a
command line that needs no screen.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, fonts-liberation, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
include(CPack)
