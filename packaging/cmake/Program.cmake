# evenhost, the program: main.cpp is the only file that joins the two halves.

file(GLOB main_source CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/app/main.cpp")
if(NOT main_source)
  return()
endif()

add_executable(evenhost ${main_source})
if(EVENHOST_UI)
  target_link_libraries(evenhost PRIVATE evenhost_ui)
  target_compile_definitions(evenhost PRIVATE EVENHOST_WITH_UI=1)
else()
  target_link_libraries(evenhost PRIVATE evenhost_documents)
  target_compile_definitions(evenhost PRIVATE EVENHOST_WITH_UI=0)
endif()
